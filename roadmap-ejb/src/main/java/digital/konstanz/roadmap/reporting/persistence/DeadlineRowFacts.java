// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import java.time.LocalDate;

/** A deadline with the name of its legal driver. */
public record DeadlineRowFacts(
    String driver, String driverName, LocalDate date, String what, boolean binding) {}
