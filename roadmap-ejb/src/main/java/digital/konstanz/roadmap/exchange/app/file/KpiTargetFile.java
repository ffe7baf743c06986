// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;

/** A target by the end of a year. */
public record KpiTargetFile(Integer year, BigDecimal value) {}
