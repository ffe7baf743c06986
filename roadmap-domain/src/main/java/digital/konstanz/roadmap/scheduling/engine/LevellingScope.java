// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.time.LocalDate;
import java.util.Set;

/**
 * What may be levelled.
 *
 * @param from what starts earlier stays
 * @param until nothing is moved so late that it ends after this day, inclusive
 * @param units whose capacity is to hold; those without known capacity are never too full
 * @param movable items that may move, each with its parts; items without parent
 */
public record LevellingScope(
    Period period, LocalDate from, LocalDate until, Set<String> units, Set<String> movable) {

  public LevellingScope {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(until + " before " + from + ". Maybe swapped dates.");
    }
    units = Set.copyOf(units);
    movable = Set.copyOf(movable);
  }

  /** How long the load may swing around the capacity: it has to hold in each period as a whole. */
  public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Period(int months) {
      this.months = months;
    }

    public LocalDate firstOf(LocalDate day) {
      int month = (day.getMonthValue() - 1) / months * months + 1;
      return LocalDate.of(day.getYear(), month, 1);
    }

    public LocalDate after(LocalDate first) {
      return first.plusMonths(months);
    }
  }
}
