// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a unit has planned for a period, in person-days rounded half up to 2 decimals.
 *
 * @param first first day of the period
 * @param capacity null for unknown
 * @param overloaded judged before rounding
 */
public record LoadRow(
    String unit,
    String unitName,
    CalendarPeriod period,
    LocalDate first,
    BigDecimal load,
    BigDecimal capacity,
    boolean overloaded) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The year that the period lies in. */
  public int year() {
    return first.getYear();
  }

  /** Whether load is a share of something. */
  public boolean measurable() {
    return capacity != null && capacity.signum() != 0;
  }

  /** Load in whole percent of the capacity, half up; 0 without capacity. */
  public int percent() {
    return share(load, capacity);
  }

  /** How far the bar is filled: it ends at the greater of load and capacity. */
  public int barPercent() {
    return share(load, longest());
  }

  public int capacityPercent() {
    return share(capacity, longest());
  }

  private BigDecimal longest() {
    return capacity == null ? load : load.max(capacity);
  }

  private static int share(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? 0
        : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
  }
}
