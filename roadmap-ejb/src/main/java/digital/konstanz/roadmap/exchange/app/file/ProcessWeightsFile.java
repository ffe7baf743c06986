// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;

/** Shares in the priority of a process; together 1. */
public record ProcessWeightsFile(
    BigDecimal volume, BigDecimal mediaBreaks, BigDecimal interfaces, BigDecimal knowledgeRisk) {}
