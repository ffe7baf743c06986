// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of a file that our engine would place elsewhere than the file does.
 *
 * @param task with the dates of the file
 * @param start where it would lie, as {@code end}; both inclusive
 * @param other what it waits for; null when no link is the reason
 * @param number days that the reason speaks of, 0 for none
 * @param freeDays that our calendar has and the file works on
 */
public record ProjectDifference(
    ProjectTask task,
    LocalDate start,
    LocalDate end,
    Reason reason,
    ProjectTask other,
    int number,
    List<LocalDate> freeDays) {

  /** Why it would lie elsewhere. */
  public enum Reason {
    /** Free days of the city, or of the leading unit, on which the file works. */
    CALENDAR,
    /** The lag of its link spans such days. */
    LAG,
    /** A link that does not hold in the file. */
    LINK,
    /** It waits for, or is a part of, something that lies elsewhere itself. */
    FOLLOWS,
    /** Its constraint. */
    CONSTRAINT,
    /** Placed by hand: it stays, although a link demands a later day. */
    MANUAL,
    /** Its duration does not fit its dates: split work, a calendar of its own, part days. */
    DURATION
  }
}
