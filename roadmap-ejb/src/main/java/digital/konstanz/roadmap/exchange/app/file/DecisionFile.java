// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;
import java.util.List;

/** A resolution. */
public record DecisionFile(
    String id,
    String committee,
    LocalDate date,
    String subject,
    VotesFile votes,
    List<String> measures) {}
