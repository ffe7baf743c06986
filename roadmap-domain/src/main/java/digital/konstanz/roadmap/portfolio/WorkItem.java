// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan item that costs work and money. Its effort and budget count only where no item below it
 * has any, see {@link CountingItems}.
 */
@Entity
public abstract class WorkItem extends PlanItem {
  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private MeasureStatus status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "description")
  private String description;

  @Column(name = "effort_total")
  private BigDecimal effortTotal;

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<EffortEntry> effort = new ArrayList<>();

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<BudgetEntry> budget = new ArrayList<>();

  protected WorkItem() {}

  protected WorkItem(PlanItemState item, WorkState work) {
    super(item);
    restoreWork(work);
  }

  protected final WorkState workState() {
    return new WorkState(
        status, statusReason, description, effortTotal, effortDays(), budgetLines());
  }

  protected final void restoreWork(WorkState state) {
    this.status = state.status();
    this.statusReason = Texts.optional("reason", state.statusReason(), 2_000);
    describe(state.description());
    estimate(PersonDays.ofNullable(state.effortTotal()));
    replaceEffort(state.effortByUnit());
    appropriate(state.budget());
  }

  public final void describe(String text) {
    this.description = Texts.optional("description", text, 10_000);
  }

  /** The whole effort; null for unknown. */
  public final void estimate(PersonDays total) {
    this.effortTotal = total == null ? null : total.amount();
  }

  /** Replaces the effort of all units. */
  public final void estimateByUnit(Map<UnitId, PersonDays> days) {
    Map<UUID, BigDecimal> amounts = new LinkedHashMap<>();
    days.forEach((unit, amount) -> amounts.put(unit.value(), amount.amount()));
    replaceEffort(amounts);
  }

  private void replaceEffort(Map<UUID, BigDecimal> days) {
    Map<UUID, BigDecimal> wanted = new HashMap<>();
    days.forEach((unit, amount) -> wanted.put(unit, new PersonDays(amount).amount()));
    if (ChildRows.replace(effort, wanted, unit -> new EffortEntry(this, unit))) {
      touch();
    }
  }

  /**
   * Replaces all budget lines.
   *
   * @throws RuleViolatedException {@code budget.duplicate} when a year and fund comes twice
   */
  public final void appropriate(List<BudgetLine> lines) {
    Map<BudgetEntry.YearAndFund, BigDecimal> wanted = new HashMap<>();
    for (BudgetLine line : lines) {
      var yearAndFund = new BudgetEntry.YearAndFund(line.year(), line.fund());
      if (wanted.put(yearAndFund, line.amount()) != null) {
        throw RuleViolatedException.at("budget", "budget.duplicate", line.year(), line.fund());
      }
    }
    if (ChildRows.replace(budget, wanted, added -> new BudgetEntry(this, added))) {
      touch();
    }
  }

  protected final void enter(MeasureStatus target, String reason) {
    this.status = target;
    this.statusReason = Texts.optional("reason", reason, 2_000);
  }

  public MeasureStatus status() {
    return status;
  }

  /** Why it was paused, cancelled or reopened; null when nobody said. */
  public String statusReason() {
    return statusReason;
  }

  public String description() {
    return description;
  }

  /** The stated total, else the sum over the units, else null. */
  public PersonDays effort() {
    if (effortTotal != null) {
      return new PersonDays(effortTotal);
    }
    return effort.stream()
        .map(row -> new PersonDays(row.personDays()))
        .reduce(PersonDays::plus)
        .orElse(null);
  }

  /** Only the stated total; null when nobody stated one. */
  public PersonDays effortTotal() {
    return PersonDays.ofNullable(effortTotal);
  }

  public boolean hasEffort() {
    return effortTotal != null || !effort.isEmpty();
  }

  public boolean hasBudget() {
    return !budget.isEmpty();
  }

  public Map<UnitId, PersonDays> effortByUnit() {
    return effort.stream()
        .collect(
            Collectors.toMap(
                row -> new UnitId(row.partKey()), row -> new PersonDays(row.personDays())));
  }

  private Map<UUID, BigDecimal> effortDays() {
    Map<UUID, BigDecimal> days = new TreeMap<>();
    effort.forEach(row -> days.put(row.partKey(), new PersonDays(row.personDays()).amount()));
    return days;
  }

  /** By year, then fund. */
  public List<BudgetLine> budgetLines() {
    return budget.stream().map(BudgetEntry::line).sorted().toList();
  }

  /** Sum over all years and funds; null without any line. */
  public Money budgetSum() {
    return budgetLines().stream().map(BudgetLine::money).reduce(Money::plus).orElse(null);
  }
}
