// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Items of a plan are placed where another plan has them; nothing is stored. What is finished or
 * not the caller's to move stays and is named. Of what has really begun only the end goes.
 */
final class PlanAdoption {
  private final CallersPlan caller;
  private final long version;
  private final List<Placed> wishes = new ArrayList<>();
  private final List<Finding> unmoved = new ArrayList<>();

  PlanAdoption(CallersPlan caller, long version) {
    this.caller = caller;
    this.version = version;
  }

  /**
   * @param wanted what the caller does not see is left out without a word
   */
  ShiftResult adopt(List<Placed> wanted, boolean applied) {
    for (Placed wish : wanted) {
      Item item = caller.whole().item(wish.key());
      if (caller.sees(item)) {
        PlanShift.reasonToStay(caller, item)
            .ifPresentOrElse(code -> stays(item, code), () -> place(item, wish));
      }
    }
    MoveResult moves =
        wishes.isEmpty()
            ? new MoveResult(List.of(), List.of(), List.of(), applied)
            : new PlanMove(caller).moveAll(wishes, applied);
    return new ShiftResult(version, moves, unmoved);
  }

  private void place(Item item, Placed wish) {
    Days days = item.days();
    LocalDate start = days.actualStart() == null ? wish.start() : days.start();
    if (start != null && wish.end() != null && wish.end().isBefore(start)) {
      stays(item, "SHIFT_BEGUN");
    } else if (!Objects.equals(start, days.start()) || !Objects.equals(wish.end(), days.end())) {
      wishes.add(new Placed(item.key(), start, wish.end()));
    }
  }

  private void stays(Item item, String code) {
    unmoved.add(new Finding(code, Severity.INFO, item.key(), Map.of()));
  }
}
