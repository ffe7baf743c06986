// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import java.math.BigDecimal;

/**
 * A part of a measure.
 *
 * @param kind one of {@code EFFORT BUDGET UNIT DRIVER SCENARIO OWN UNREAD}
 * @param key of what it is about: unit, fund, driver, name of an own field ...
 * @param text its name, the year of a budget line, the value of an own field
 * @param amount person-days or euros; the place in the list elsewhere
 */
public record SheetPart(String kind, String key, String text, BigDecimal amount) {}
