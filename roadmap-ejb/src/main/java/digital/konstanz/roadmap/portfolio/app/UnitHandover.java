// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;

/**
 * What a unit hands over to its successor.
 *
 * @param unit key
 * @param successor key of the one that exists today, at the end of the chain; null if none
 * @param items open measures and work packages that name the unit and that the caller may change
 * @param left how many more the caller sees but may not change
 */
public record UnitHandover(String unit, String successor, List<Item> items, int left) {

  /**
   * @param measure key of the measure to open: itself, or what a work package belongs to
   * @param leads whether the unit leads it; else it only contributes
   */
  public record Item(String key, String title, String measure, boolean leads) {}
}
