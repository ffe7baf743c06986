// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A measured value. */
public record KpiActualFile(LocalDate date, BigDecimal value) {}
