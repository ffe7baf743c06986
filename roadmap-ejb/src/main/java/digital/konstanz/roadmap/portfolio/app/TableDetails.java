// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The measures of one roadmap as a table, complete, as one caller sees it.
 *
 * @param version of the plan
 * @param asOf day that lights and delays are judged on
 * @param rows per measure {@code key}, {@code version}, {@code parent} (its focal point), {@code
 *     editable} and {@code reportable} for the caller, {@code held} when the locked plan holds its
 *     planned dates, and a value by column id; unknown is null
 */
public record TableDetails(
    long version, LocalDate asOf, List<TableColumn> columns, List<Map<String, Object>> rows) {}
