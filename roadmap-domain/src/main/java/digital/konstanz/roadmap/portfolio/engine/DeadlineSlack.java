// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much time an item has to a legal deadline that it serves. Deadlines never move work.
 *
 * @param workingDays after the item's expected end up to and including the deadline; negative: the
 *     item ends so many working days after it
 */
public record DeadlineSlack(String key, DeadlineFacts deadline, int workingDays) {
  private static final Comparator<DeadlineSlack> NEAREST =
      Comparator.comparingInt(DeadlineSlack::workingDays)
          .thenComparing(DeadlineSlack::key)
          .thenComparing(slack -> slack.deadline().driver());

  public boolean missed() {
    return workingDays < 0;
  }

  /**
   * Least slack first.
   *
   * @param ends expected end by key of the item
   * @param drivers keys of the legal drivers by key of the item that serves them
   */
  public static List<DeadlineSlack> of(
      Map<String, LocalDate> ends,
      Map<String, Set<String>> drivers,
      Collection<DeadlineFacts> deadlines,
      ItemCalendars calendars) {
    List<DeadlineSlack> slacks = new ArrayList<>();
    for (DeadlineFacts deadline : deadlines) {
      drivers.forEach(
          (key, served) -> {
            LocalDate end = ends.get(key);
            if (end != null && served.contains(deadline.driver())) {
              int left = left(end, deadline.date(), calendars.of(key));
              slacks.add(new DeadlineSlack(key, deadline, left));
            }
          });
    }
    slacks.sort(NEAREST);
    return slacks;
  }

  /** Of a single item by its calendar, with the sign that the record has. */
  public static int left(LocalDate end, LocalDate deadline, WorkingCalendar calendar) {
    return end.isAfter(deadline)
        ? Math.min(-1, -calendar.workingDays(deadline.plusDays(1), end))
        : calendar.workingDays(end.plusDays(1), deadline);
  }
}
