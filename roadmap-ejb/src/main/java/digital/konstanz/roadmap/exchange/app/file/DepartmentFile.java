// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A unit of the city. The capacity per year holds for years that {@code capacityByYear} does not
 * name.
 */
public record DepartmentFile(
    String id,
    String name,
    String type,
    String division,
    BigDecimal projectCapacityPersonDaysPerYear,
    Map<String, BigDecimal> capacityByYear,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    String successor,
    Boolean external) {}
