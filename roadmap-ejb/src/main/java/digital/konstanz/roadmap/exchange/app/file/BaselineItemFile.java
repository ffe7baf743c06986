// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an item looked like in the baseline. */
public record BaselineItemFile(
    String key, LocalDate start, LocalDate end, BigDecimal personDays, BigDecimal budgetEur) {}
