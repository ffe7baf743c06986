// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several items of a plan go by the same; nothing is stored. What is placed by hand, finished,
 * undated, held by the locked plan or not the caller's to move stays and is named. Of what has
 * really begun only the end goes.
 */
final class PlanShift {
  private static final String HELD = "SHIFT_HELD";
  private static final Set<String> FINISHED = Set.of("DONE", "CANCELLED", "REACHED", "DROPPED");

  private final CallersPlan caller;
  private final long version;
  private final List<Placed> wishes = new ArrayList<>();
  private final List<Finding> unmoved = new ArrayList<>();
  private final List<String> held = new ArrayList<>();

  PlanShift(CallersPlan caller, long version) {
    this.caller = caller;
    this.version = version;
  }

  /**
   * @throws NotFoundException for a key that the caller does not see in this plan
   */
  ShiftResult shift(List<String> keys, Shift shift, boolean applied) {
    List<Placed> places = wishes(keys, shift);
    MoveResult moves =
        places.isEmpty()
            ? new MoveResult(List.of(), List.of(), List.of(), applied)
            : new PlanMove(caller).moveAll(places, applied);
    return new ShiftResult(version, withHeld(moves), unmoved);
  }

  /**
   * Where the items would lie that may go.
   *
   * @throws NotFoundException for a key that the caller does not see in this plan
   */
  List<Placed> wishes(List<String> keys, Shift shift) {
    for (String key : new LinkedHashSet<>(keys)) {
      Item item = caller.whole().item(key);
      if (!caller.sees(item)) {
        throw new NotFoundException("item", key);
      }
      Optional<String> reason = reasonToStay(item);
      reason.ifPresentOrElse(code -> stays(key, code), () -> place(item, shift));
    }
    return wishes;
  }

  /** What stays, each with the reason. */
  List<Finding> unmoved() {
    return unmoved;
  }

  private MoveResult withHeld(MoveResult moves) {
    if (held.isEmpty()) {
      return moves;
    }
    List<String> all = new ArrayList<>(held);
    if (moves.held() != null) {
      moves.held().keys().stream().filter(key -> !held.contains(key)).forEach(all::add);
    }
    return moves.with(MoveResult.Held.of(caller.lock(), all, wishes.isEmpty()));
  }

  /** Why an item stays however it is asked to move; empty for one that may move. */
  static Optional<String> reasonToStay(CallersPlan caller, Item item) {
    if (!caller.maySchedule(item)) {
      return Optional.of("SHIFT_LOCKED");
    }
    if (item.status() != null && FINISHED.contains(item.status())) {
      return Optional.of("SHIFT_FINISHED");
    }
    return caller.isHeld(item) ? Optional.of(HELD) : Optional.empty();
  }

  private Optional<String> reasonToStay(Item item) {
    Optional<String> always = reasonToStay(caller, item);
    if (always.isPresent()) {
      always.filter(HELD::equals).ifPresent(code -> held.add(item.key()));
      return always;
    }
    if (item.rule().manual()) {
      return Optional.of("SHIFT_MANUAL");
    }
    boolean undated = item.days().start() == null && item.days().end() == null;
    return undated ? Optional.of("SHIFT_UNDATED") : Optional.empty();
  }

  private void place(Item item, Shift shift) {
    Days days = item.days();
    MoveCalculation.Dates old = new MoveCalculation.Dates(days.start(), days.end());
    var calendar = caller.whole().calendarOf(item.key());
    if (days.actualStart() == null || days.end() == null) {
      MoveCalculation.Dates moved = new MoveCalculation(calendar).apply(old, shift);
      wishes.add(new Placed(item.key(), moved.start(), moved.end()));
      return;
    }
    var end = shift.from(days.end(), calendar);
    if (days.start() != null && end.isBefore(days.start())) {
      stays(item.key(), "SHIFT_BEGUN");
    } else {
      wishes.add(new Placed(item.key(), days.start(), end));
    }
  }

  private void stays(String key, String code) {
    unmoved.add(new Finding(code, Severity.INFO, key, Map.of()));
  }
}
