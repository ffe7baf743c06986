// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * All business fields of an {@link OrgUnit}.
 *
 * @param path ids from the top with delimiters, {@code /<id>/<id>/}
 * @param capacityPersonDays per year unless {@code capacityByYear} names another; null = unknown
 * @param validFrom inclusive; null = always
 * @param validTo inclusive; null = open
 */
public record OrgUnitState(
    String key,
    String name,
    String unitType,
    String division,
    UUID parentId,
    String path,
    BigDecimal capacityPersonDays,
    Map<Integer, BigDecimal> capacityByYear,
    LocalDate validFrom,
    LocalDate validTo,
    UUID successorId,
    boolean external) {}
