// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Fiscal years that are budgeted together; of the whole city. */
@Entity
@Table(name = "budget_cycle")
public class BudgetCycle implements Aggregate<BudgetCycleState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "cycle_kind")
  private BudgetCycleKind kind;

  @Column(name = "first_year")
  private int firstYear;

  @Column(name = "last_year")
  private int lastYear;

  @Version
  @Column(name = "version")
  private long version;

  protected BudgetCycle() {}

  public BudgetCycle(BudgetCycleKind kind, int firstYear, int lastYear) {
    this(new BudgetCycleState(UUID.randomUUID(), kind, firstYear, lastYear));
  }

  /**
   * The cycle as it once was, for undo and import.
   *
   * @throws RuleViolatedException {@code budget-cycle.years} unless the years are in order and
   *     between 1900 and 2199
   */
  public BudgetCycle(BudgetCycleState state) {
    this.id = state.id();
    restore(state);
  }

  @Override
  public BudgetCycleState state() {
    return new BudgetCycleState(id, kind, firstYear, lastYear);
  }

  @Override
  public final void restore(BudgetCycleState state) {
    if (state.firstYear() < 1900
        || state.lastYear() > 2199
        || state.lastYear() < state.firstYear()) {
      throw RuleViolatedException.at(
          "lastYear", "budget-cycle.years", state.firstYear(), state.lastYear());
    }
    this.kind = state.kind();
    this.firstYear = state.firstYear();
    this.lastYear = state.lastYear();
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public long version() {
    return version;
  }

  public BudgetCycleKind kind() {
    return kind;
  }

  /** Ascending. */
  public List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }
}
