// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An organisational unit for people and programs.
 *
 * @param parent key of the unit above; null at the top
 * @param level 0 at the top
 * @param heads names of the accounts that lead it today
 * @param capacity person-days per year unless {@code capacityByYear} names another; null = unknown
 * @param validFrom inclusive; null = always
 * @param validTo inclusive; null = open
 * @param successor key of the unit that takes over; null if none
 * @param external leads something, but is no unit of the city
 * @param current exists today
 */
public record UnitDetails(
    String key,
    String name,
    String type,
    String division,
    String parent,
    int level,
    List<String> heads,
    BigDecimal capacity,
    Map<Integer, BigDecimal> capacityByYear,
    LocalDate validFrom,
    LocalDate validTo,
    String successor,
    boolean external,
    boolean current,
    long version) {}
