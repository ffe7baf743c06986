// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.BudgetCycleState;
import digital.konstanz.roadmap.portfolio.BudgetRepository;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.EnvelopeState;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Values;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a patch makes of envelopes and cycles. */
@Dependent
class BudgetPlanWriting {

  private static final String ENVELOPE = "envelope";
  private static final String CYCLE = "budget-cycle";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  @Inject BudgetRepository budgets;

  List<ObjectChange> envelopes(Patch patch) {
    Map<String, Envelope> known =
        budgets.envelopes().stream().collect(Collectors.toMap(Envelope::key, Function.identity()));
    List<ObjectChange> changes = new ArrayList<>();
    Patch years = patch.part("envelopes");
    for (String name : years.names()) {
      int year = year(years.at(name), name);
      Patch funds = years.part(name);
      for (String fund : funds.names()) {
        FundType type = fund(funds, fund);
        Envelope present = known.get(year + "/" + type);
        ObjectChange change =
            envelope(present, new Place(funds.at(fund), year, type), funds.decimal(fund, null));
        if (change != null) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private record Place(String field, int year, FundType fund) {}

  /** Null when there is nothing and nothing is wanted. */
  private ObjectChange envelope(Envelope present, Place place, BigDecimal amount) {
    if (amount == null) {
      if (present == null) {
        return null;
      }
      budgets.remove(present);
      return new ObjectChange(ENVELOPE, present.uuid(), present.key(), present.state(), null);
    }
    Money money = money(place.field(), amount);
    if (present == null) {
      Envelope made = new Envelope(place.year(), place.fund(), money);
      budgets.add(made);
      return new ObjectChange(ENVELOPE, made.uuid(), made.key(), null, made.state());
    }
    EnvelopeState before = present.state();
    present.resize(money);
    budgets.flush();
    return new ObjectChange(ENVELOPE, present.uuid(), present.key(), before, present.state());
  }

  private static Money money(String field, BigDecimal amount) {
    try {
      Money money = new Money(Numbers.plain(field, amount, 12, 2));
      if (money.isNegative()) {
        throw RuleViolatedException.at(field, "budget-plan.negative");
      }
      return money;
    } catch (RuleViolatedException rule) {
      throw rule.atField(field);
    }
  }

  private static int year(String field, String name) {
    if (!name.matches("\\d{4}")) {
      throw RuleViolatedException.at(field, "value.unreadable", name, "2027");
    }
    return Numbers.between(field, Integer.valueOf(name), FIRST_YEAR, LAST_YEAR);
  }

  private static FundType fund(Patch funds, String name) {
    for (FundType type : FundType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw RuleViolatedException.at(funds.at(name), "field.unknown", name);
  }

  List<ObjectChange> cycles(Patch patch) {
    Map<String, BudgetCycle> known =
        budgets.cycles().stream().collect(Collectors.toMap(BudgetCycle::key, Function.identity()));
    List<ObjectChange> changes = new ArrayList<>();
    patch
        .parts("cycles")
        .forEach(
            (id, part) -> {
              BudgetCycle present = known.get(id);
              if (part != null) {
                changes.add(cycle(present, part));
              } else if (present != null) {
                budgets.remove(present);
                changes.add(new ObjectChange(CYCLE, present.uuid(), id, present.state(), null));
              }
            });
    return changes;
  }

  private ObjectChange cycle(BudgetCycle present, Patch part) {
    part.only("kind", "firstYear", "lastYear");
    BudgetCycleState before = present == null ? null : present.state();
    BudgetCycleState wanted = wanted(before, part);
    requireFree(wanted, part);
    if (present == null) {
      BudgetCycle made = new BudgetCycle(wanted);
      budgets.add(made);
      return new ObjectChange(CYCLE, made.uuid(), made.key(), null, made.state());
    }
    present.restore(wanted);
    budgets.flush();
    return new ObjectChange(CYCLE, present.uuid(), present.key(), before, present.state());
  }

  /** One- and two-year cycles end by themselves; only a financial plan says its last year. */
  private static BudgetCycleState wanted(BudgetCycleState now, Patch part) {
    BudgetCycleKind kind =
        part.constant("kind", now == null ? null : now.kind(), BudgetCycleKind.class);
    Values.required(part.at("kind"), kind);
    Integer first = part.whole("firstYear", now == null ? null : now.firstYear());
    Numbers.between(part.at("firstYear"), first, FIRST_YEAR, LAST_YEAR);
    Integer typed = part.whole("lastYear", now == null ? null : now.lastYear());
    int last =
        switch (kind) {
          case ONE_YEAR -> first;
          case TWO_YEAR -> first + 1;
          case MEDIUM_TERM -> Numbers.between(part.at("lastYear"), typed, first, LAST_YEAR);
        };
    return new BudgetCycleState(now == null ? UUID.randomUUID() : now.id(), kind, first, last);
  }

  /** No year stands in two budgets; financial plans reach over budgets. */
  private void requireFree(BudgetCycleState wanted, Patch part) {
    for (BudgetCycle other : budgets.cycles()) {
      BudgetCycleState state = other.state();
      boolean planned =
          (state.kind() == BudgetCycleKind.MEDIUM_TERM)
              == (wanted.kind() == BudgetCycleKind.MEDIUM_TERM);
      boolean apart =
          state.lastYear() < wanted.firstYear() || state.firstYear() > wanted.lastYear();
      boolean same =
          state.firstYear() == wanted.firstYear() && state.lastYear() == wanted.lastYear();
      boolean clash =
          wanted.kind() == BudgetCycleKind.MEDIUM_TERM ? same : planned && !apart || same;
      if (!state.id().equals(wanted.id()) && clash) {
        throw RuleViolatedException.at(
            part.at("firstYear"), "budget-cycle.overlap", state.firstYear(), state.lastYear());
      }
    }
  }
}
