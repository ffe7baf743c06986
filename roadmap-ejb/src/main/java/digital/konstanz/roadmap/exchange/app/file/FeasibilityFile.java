// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;

/** An assessment, each value 0 to 4. */
public record FeasibilityFile(
    Integer technical,
    Integer economic,
    Integer legal,
    Integer operational,
    Integer schedule,
    String rationale,
    LocalDate assessedOn,
    String assessedBy) {}
