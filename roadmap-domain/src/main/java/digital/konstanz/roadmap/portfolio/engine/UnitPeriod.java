// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A unit, by key, and a period; ordered by both.
 *
 * @param first first day of the period
 */
public record UnitPeriod(String unit, LocalDate first) implements Comparable<UnitPeriod> {
  private static final Comparator<UnitPeriod> ORDER =
      Comparator.comparing(UnitPeriod::unit).thenComparing(UnitPeriod::first);

  @Override
  public int compareTo(UnitPeriod other) {
    return ORDER.compare(this, other);
  }
}
