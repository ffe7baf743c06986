// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.scheduling.engine.levelling.Periods;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Working days of the city counted from the first day of the first period, and the periods. A
 * period has the share of its year's capacity that its working days are of those of the year.
 */
final class LevellingAxis {
  private static final BigDecimal ONE = BigDecimal.valueOf(Periods.ONE);

  final List<LocalDate> periods = new ArrayList<>();
  final WorkDays days;
  final int zero;
  private final CalendarPeriod period;

  /**
   * @param last day that lies within the last period
   */
  LevellingAxis(WorkDays days, LevellingScope scope, LocalDate last) {
    this.days = days;
    this.period = scope.period();
    LocalDate first = period.firstOf(scope.from());
    this.zero = days.ordinal(Network.day(first) - 1);
    for (LocalDate at = first; !at.isAfter(last); at = period.after(at)) {
      periods.add(at);
    }
  }

  /** Working days before this one since the start; that of the next working day on a free day. */
  int startOf(LocalDate day) {
    return days.ordinal(Network.day(day) - 1) - zero;
  }

  /** The number after that of the day, or of the last working day before it. */
  int endOf(LocalDate day) {
    return days.ordinal(Network.day(day)) - zero;
  }

  LocalDate day(int time) {
    return Network.date(days.day(zero + time + 1));
  }

  /** -1 for a day before the first period. */
  int periodOf(LocalDate day) {
    int at = periods.size() - 1;
    while (at >= 0 && day.isBefore(periods.get(at))) {
      at--;
    }
    return at;
  }

  int[] edges() {
    int[] edges = new int[periods.size() + 1];
    for (int p = 0; p < edges.length; p++) {
      edges[p] =
          startOf(
              p < periods.size() ? periods.get(p) : period.after(periods.get(periods.size() - 1)));
    }
    return edges;
  }

  long[] capacity(Capacity unit) {
    long[] capacity = new long[periods.size()];
    for (int p = 0; p < capacity.length; p++) {
      capacity[p] = in(unit, periods.get(p));
    }
    return capacity;
  }

  private long in(Capacity unit, LocalDate first) {
    BigDecimal year = unit.in(first.getYear());
    if (year == null) {
      return Periods.UNLIMITED;
    }
    int all = endOf(LocalDate.of(first.getYear(), 12, 31)) - startOf(first.withDayOfYear(1));
    int own = startOf(period.after(first)) - startOf(first);
    return year.multiply(ONE)
        .multiply(BigDecimal.valueOf(own))
        .divide(BigDecimal.valueOf(all), 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  static long scaled(BigDecimal personDays) {
    return personDays.multiply(ONE).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  static BigDecimal personDays(long scaled) {
    return BigDecimal.valueOf(scaled).divide(ONE, 2, RoundingMode.HALF_UP);
  }
}
