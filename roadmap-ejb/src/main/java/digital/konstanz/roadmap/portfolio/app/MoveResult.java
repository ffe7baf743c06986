// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What a move changes, the moved item first, which links do not hold afterwards, and what would
 * have to move but may not.
 *
 * @param consequences for money, deadlines, scenarios and capacities, as far as the caller may know
 *     them; the worst first
 * @param applied false after a dry run
 * @param held what of it the locked plan holds; null when it holds nothing
 */
public record MoveResult(
    List<Change> changes,
    List<Finding> conflicts,
    List<Finding> consequences,
    boolean applied,
    Held held) {

  public MoveResult(
      List<Change> changes, List<Finding> conflicts, List<Finding> consequences, boolean applied) {
    this(changes, conflicts, consequences, applied, null);
  }

  public MoveResult with(Held lock) {
    return new MoveResult(changes, conflicts, consequences, applied, lock);
  }

  /**
   * The approved plan is locked: some items move only after a request was approved.
   *
   * @param baseline key of the approved plan
   * @param by name of who locked it; null when that account is gone
   * @param keys of the items that it holds and that would have to move
   * @param wholly whether nothing of it can be applied without a request; then {@code changes} are
   *     those of the request
   */
  public record Held(
      String baseline, String name, LocalDate since, String by, List<String> keys, boolean wholly) {

    public static Held of(PlanLock lock, List<String> keys, boolean wholly) {
      return new Held(lock.baseline(), lock.name(), lock.since(), lock.by(), keys, wholly);
    }
  }

  /**
   * Planned dates, inclusive.
   *
   * @param reason {@code MOVED} for the item that was asked for, {@code LINK} for what waits for
   *     something that moves, {@code PARENT} for a part of it
   * @param predecessor what the item waits for; null without a link, or for what the caller may not
   *     see
   */
  public record Change(
      String key,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      String reason,
      String predecessor) {}
}
