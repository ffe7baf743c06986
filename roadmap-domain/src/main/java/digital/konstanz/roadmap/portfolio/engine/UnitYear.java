// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.Comparator;

/** A unit, by key, and a year; ordered by both. */
public record UnitYear(String unit, int year) implements Comparable<UnitYear> {
  private static final Comparator<UnitYear> ORDER =
      Comparator.comparing(UnitYear::unit).thenComparingInt(UnitYear::year);

  @Override
  public int compareTo(UnitYear other) {
    return ORDER.compare(this, other);
  }
}
