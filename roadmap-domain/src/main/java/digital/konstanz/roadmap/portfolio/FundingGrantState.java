// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Business fields of a {@link FundingGrant}.
 *
 * @param amount euros with two decimals
 * @param validUntil last day on which money may be spent, inclusive
 * @param proofDue day by which its use has to be proven
 */
public record FundingGrantState(
    UUID id,
    String key,
    UUID roadmapId,
    String title,
    String programme,
    BigDecimal amount,
    LocalDate grantedOn,
    LocalDate validUntil,
    LocalDate proofDue,
    String note,
    List<UUID> measureIds) {}
