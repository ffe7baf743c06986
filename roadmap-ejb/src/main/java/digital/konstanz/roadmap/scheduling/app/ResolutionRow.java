// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;

/** A resolution that may approve a plan. */
public record ResolutionRow(String key, String subject, LocalDate date) {}
