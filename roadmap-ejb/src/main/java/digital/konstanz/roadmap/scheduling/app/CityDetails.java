// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The city and how it counts working time.
 *
 * @param cityName null until somebody said it
 * @param land ISO 3166-2 code
 * @param lands all codes that {@code land} may be
 * @param closingDays by id, in the order of their dates
 * @param years working days of the last, the present and the next years
 * @param version 0 as long as nothing was set
 */
public record CityDetails(
    String cityName,
    String land,
    List<String> lands,
    BigDecimal hoursPerDay,
    int personDaysPerFte,
    Map<String, ClosingDayDetails> closingDays,
    List<YearRow> years,
    long version) {

  /**
   * @param unit key of the unit that is closed; null for the whole city
   */
  public record ClosingDayDetails(LocalDate date, boolean everyYear, String title, String unit) {}

  /**
   * @param holidays those of the Land that would have been working days
   * @param closingDays of the whole city that would have been working days
   */
  public record YearRow(int year, int workingDays, int holidays, int closingDays) {}
}
