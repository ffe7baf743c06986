// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One item of a plan as it was, or is, on a day; dates inclusive, null is unknown.
 *
 * @param kind {@code MEASURE WORK_PACKAGE MILESTONE GATE}
 * @param cost euros over all years; null also for who may not read it
 * @param effort person-days
 */
public record FrozenItem(
    UUID id,
    String key,
    String kind,
    String title,
    LocalDate start,
    LocalDate end,
    BigDecimal cost,
    BigDecimal effort) {}
