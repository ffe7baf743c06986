// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.LocalDate;
import java.util.List;

/**
 * The load of every city unit in some years, over all roadmaps.
 *
 * @param years that can be chosen as the first one
 * @param periods by their first days
 * @param chosen a cell with the measures behind it; null for none
 */
public record LoadDetails(
    int firstYear,
    List<Integer> years,
    List<LocalDate> periods,
    List<UnitLoad> units,
    CockpitSum<LoadRow> chosen) {

  /**
   * One unit.
   *
   * @param cells one for each period
   */
  public record UnitLoad(String unit, String name, List<LoadRow> cells) {

    public boolean overloaded() {
      return cells.stream().anyMatch(LoadRow::overloaded);
    }
  }

  /** Whether anybody has anything to do. */
  public boolean planned() {
    return units.stream()
        .flatMap(unit -> unit.cells().stream())
        .anyMatch(c -> c.load().signum() > 0);
  }

  public int overloadedUnits() {
    return (int) units.stream().filter(UnitLoad::overloaded).count();
  }
}
