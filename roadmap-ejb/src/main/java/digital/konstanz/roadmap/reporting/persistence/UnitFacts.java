// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A unit of the city.
 *
 * @param capacity person-days of every year that is not in {@code byYear}; null for unknown
 * @param validTo last day, inclusive; null for open
 */
public record UnitFacts(
    String key,
    String name,
    String path,
    boolean external,
    BigDecimal capacity,
    Map<Integer, BigDecimal> byYear,
    LocalDate validTo) {}
