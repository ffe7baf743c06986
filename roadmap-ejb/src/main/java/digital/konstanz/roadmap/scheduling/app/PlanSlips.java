// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.SlipRule;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which measures a change of the plan asks a reason for. */
final class PlanSlips {
  private static final Set<String> ENDED = Set.of("DONE", "CANCELLED");

  private final CallersPlan caller;
  private final LightRules lights;

  /**
   * @param lights say when a later end asks for a reason
   */
  PlanSlips(CallersPlan caller, LightRules lights) {
    this.caller = caller;
    this.lights = lights;
  }

  /** Keys of those that end well after the approved plan then, without a reason so far. */
  List<String> after(MoveResult moves) {
    return moves.changes().stream()
        .filter(change -> isAsked(caller.whole().item(change.key()), change.newEnd()))
        .map(MoveResult.Change::key)
        .toList();
  }

  private boolean isAsked(Item item, LocalDate end) {
    if (!"MEASURE".equals(item.kind())
        || item.status() != null && ENDED.contains(item.status())
        || item.report().slipReason() != null
        || !caller.sees(item)
        || !Callers.may(Operation.MEASURE_REPORT, caller.target(item))) {
      return false;
    }
    Days days = item.days();
    return SlipRule.of(lights, caller.whole().calendarOf(item.key()))
        .asks(days.baselineEnd(), days.forecastEnd() == null ? end : days.forecastEnd());
  }
}
