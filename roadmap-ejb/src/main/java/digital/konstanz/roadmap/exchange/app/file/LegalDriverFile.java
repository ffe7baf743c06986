// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.LegalLevel;
import digital.konstanz.roadmap.legal.Verification;
import java.time.LocalDate;
import java.util.List;

/** A legal driver. */
public record LegalDriverFile(
    String id,
    String name,
    String citation,
    LegalLevel level,
    LocalDate inForce,
    List<DeadlineFile> deadlines,
    String requires,
    Applicability appliesToCity,
    Verification verification,
    String source) {}
