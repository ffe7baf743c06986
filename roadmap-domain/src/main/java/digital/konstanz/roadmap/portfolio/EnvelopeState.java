// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.math.BigDecimal;
import java.util.UUID;

/** Business fields of an {@link Envelope}; euros with two decimals. */
public record EnvelopeState(UUID id, int year, FundType fund, BigDecimal amount) {}
