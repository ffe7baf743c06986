// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a plan item looked like when the baseline was made; dates inclusive, null is unknown.
 *
 * @param kind {@code MEASURE WORK_PACKAGE MILESTONE GATE}
 * @param title null in files that do not name it
 * @param cost euros over all years
 * @param effort person-days
 */
public record BaselineItem(
    UUID itemId,
    String key,
    String kind,
    String title,
    LocalDate start,
    LocalDate end,
    BigDecimal cost,
    BigDecimal effort) {}
