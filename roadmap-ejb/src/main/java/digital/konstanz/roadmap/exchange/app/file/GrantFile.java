// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Funding for one measure or several. */
public record GrantFile(
    String id,
    String title,
    String programme,
    String measure,
    List<String> measures,
    BigDecimal amountEur,
    LocalDate grantedOn,
    LocalDate validUntil,
    LocalDate proofDue,
    String note) {}
