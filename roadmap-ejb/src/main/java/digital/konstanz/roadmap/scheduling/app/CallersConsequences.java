// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.scheduling.engine.Consequences;
import digital.konstanz.roadmap.scheduling.engine.Consequences.BudgetShift;
import digital.konstanz.roadmap.scheduling.engine.Consequences.Overload;
import digital.konstanz.roadmap.scheduling.engine.Consequences.ScenarioChange;
import digital.konstanz.roadmap.scheduling.engine.Consequences.SlackChange;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a change means beyond dates, as far as the caller may know it; the worst first. */
final class CallersConsequences {
  private final CallersPlan caller;

  CallersConsequences(CallersPlan caller) {
    this.caller = caller;
  }

  List<Finding> of(Consequences consequences) {
    List<Finding> found = new ArrayList<>();
    consequences.deadlines().stream()
        .filter(change -> caller.sees(change.after().key()))
        .map(CallersConsequences::deadline)
        .forEach(found::add);
    consequences.budget().stream()
        .filter(this::mayReadMoney)
        .map(CallersConsequences::money)
        .forEach(found::add);
    if (Callers.mayEver(Operation.STRATEGY_READ)) {
      consequences.scenarios().forEach(change -> found.add(scenario(change)));
    }
    if (Callers.mayEver(Operation.LOAD_READ)) {
      consequences.overloads().forEach(overload -> found.add(overload(overload)));
    }
    found.sort(Comparator.comparing(Finding::severity).reversed());
    return found;
  }

  private boolean mayReadMoney(BudgetShift shift) {
    Item item = caller.whole().item(shift.key());
    return caller.sees(item) && Callers.may(Operation.MEASURE_READ_BUDGET, caller.target(item));
  }

  private static Finding money(BudgetShift shift) {
    String from = String.valueOf(shift.from());
    String to = String.valueOf(shift.to());
    Money amount = new Money(shift.amount());
    boolean missing = shift.missing().signum() > 0 && Callers.mayEver(Operation.BUDGET_READ);
    return missing
        ? ConsequenceCode.MONEY_WITHOUT_ENVELOPE.about(
            shift.key(), shift.fund(), from, to, amount, new Money(shift.missing()))
        : ConsequenceCode.MONEY_MOVES.about(shift.key(), shift.fund(), from, to, amount);
  }

  static Finding deadline(SlackChange change) {
    int before = change.before().workingDays();
    int after = change.after().workingDays();
    if (before < 0 && after < 0) {
      return deadline(
          after < before
              ? ConsequenceCode.DEADLINE_MISSED_BY_MORE
              : ConsequenceCode.DEADLINE_MISSED_BY_LESS,
          change.after(),
          -before,
          -after);
    }
    ConsequenceCode code =
        change.newlyMissed()
            ? ConsequenceCode.DEADLINE_NEWLY_MISSED
            : after < before
                ? ConsequenceCode.DEADLINE_LOSES_SLACK
                : ConsequenceCode.DEADLINE_GAINS_SLACK;
    return deadline(code, change.after(), before, after);
  }

  private static Finding deadline(ConsequenceCode code, DeadlineSlack of, int before, int after) {
    return code.about(of.key(), of.deadline().driver(), of.deadline().date(), before, after);
  }

  private static Finding scenario(ScenarioChange change) {
    boolean earlier =
        change.before() != null
            && change.after() != null
            && change.after().isBefore(change.before());
    return (earlier ? ConsequenceCode.SCENARIO_EARLIER : ConsequenceCode.SCENARIO_LATER)
        .about(change.scenario(), change.before(), change.after());
  }

  private static Finding overload(Overload overload) {
    return ConsequenceCode.OVERLOAD_GROWS.about(
        overload.unit() + "/" + overload.year(),
        overload.unit(),
        String.valueOf(overload.year()),
        overload.before().rounded(2),
        overload.after().rounded(2),
        overload.capacity());
  }
}
