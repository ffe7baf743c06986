// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the newest status report says for the traffic light; all but the date may be null. */
public record LatestReport(LocalDate date, BigDecimal costFactor, Rag override) {}
