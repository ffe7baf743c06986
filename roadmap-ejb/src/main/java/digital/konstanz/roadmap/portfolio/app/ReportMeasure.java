// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody says about a measure today. A field that is not among {@code given} stays as it was
 * last said.
 *
 * @param given names of the fields that are said, of {@code progress forecastEnd text slipCategory
 *     slipReason}
 * @param progress whole percent; null for unknown
 * @param forecastEnd inclusive; null for unknown
 * @param unchanged confirms that everything is still as last said
 */
public record ReportMeasure(
    String key,
    long seenVersion,
    Set<String> given,
    Integer progress,
    LocalDate forecastEnd,
    String text,
    SlipCategory slipCategory,
    String slipReason,
    boolean unchanged) {

  public ReportMeasure {
    given = Set.copyOf(given);
  }
}
