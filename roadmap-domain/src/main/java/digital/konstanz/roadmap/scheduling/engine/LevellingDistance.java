// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.scheduling.engine.levelling.Distance;
import digital.konstanz.roadmap.scheduling.engine.levelling.OwnTime;

/**
 * What a link asks for between items of units with closing days: the day it counts from is found by
 * the calendar of the predecessor, what the successor needs by its own.
 *
 * @param before the end of the link that goes first
 * @param fromEnd whether it counts from the end of the predecessor
 * @param after the end of the link that waits; its unit is that which is held
 * @param lag in working days of the successor
 * @param violated by how much already; that is not repaired
 */
record LevellingDistance(End before, boolean fromEnd, End after, int lag, int violated)
    implements Distance {

  /**
   * One end of a link.
   *
   * @param unit own working days before it, as planned
   * @param carried how it counts when the whole that it belongs to starts at a time
   * @param start of the whole, as planned, on the axis
   */
  record End(LevellingTimes.Days days, int unit, OwnTime carried, int start) {}

  static LevellingDistance of(End before, boolean fromEnd, End after, int lag) {
    LevellingDistance asked = new LevellingDistance(before, fromEnd, after, lag, 0);
    return new LevellingDistance(
        before, fromEnd, after, lag, Math.max(0, asked.missing(before.start())));
  }

  @Override
  public int earliest(int start) {
    OwnTime time = after.carried();
    return time.first(time.of(after.start()) + missing(start));
  }

  /** Own working days by which the successor has to wait beyond its planned place. */
  int missing(int start) {
    int unit = before.unit() + before.carried().of(start) - before.carried().of(before.start());
    int time = fromEnd ? before.days().time().first(unit) : before.days().timeOf(unit);
    return after.days().time().of(time) + lag - after.unit() - violated;
  }
}
