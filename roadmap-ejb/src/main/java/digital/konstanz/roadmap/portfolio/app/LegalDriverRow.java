// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.persistence.DriverDeadline;
import java.util.List;

/**
 * A legal driver and what is done about it.
 *
 * @param deadlines by date
 * @param measures keys of those that name it and that the caller may see, ascending
 * @param covered at least one measure that names it is not cancelled, visible or not
 */
public record LegalDriverRow(
    String key,
    String title,
    List<DriverDeadline> deadlines,
    List<String> measures,
    boolean covered) {}
