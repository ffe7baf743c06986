// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;

/** Envelopes of a year in euros. */
public record EnvelopeFile(Integer year, BigDecimal consumptive, BigDecimal investive) {}
