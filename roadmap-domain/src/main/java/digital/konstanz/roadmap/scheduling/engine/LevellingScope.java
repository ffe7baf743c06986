// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.time.LocalDate;
import java.util.Set;

/**
 * What may be levelled.
 *
 * @param period how long the load may swing around the capacity: it has to hold in each as a whole
 * @param from what starts earlier stays
 * @param until nothing is moved so late that it ends after this day, inclusive
 * @param units whose capacity is to hold; those without known capacity are never too full
 * @param movable items that may move, each with its parts; items without parent
 */
public record LevellingScope(
    CalendarPeriod period,
    LocalDate from,
    LocalDate until,
    Set<String> units,
    Set<String> movable) {

  public LevellingScope {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(until + " before " + from + ". Maybe swapped dates.");
    }
    units = Set.copyOf(units);
    movable = Set.copyOf(movable);
  }
}
