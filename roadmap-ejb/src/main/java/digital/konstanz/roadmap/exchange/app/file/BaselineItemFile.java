// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an item looked like in the baseline.
 *
 * @param kind absent for a measure
 * @param title absent where nobody kept it
 */
public record BaselineItemFile(
    String key,
    String kind,
    String title,
    LocalDate start,
    LocalDate end,
    BigDecimal personDays,
    BigDecimal budgetEur) {}
