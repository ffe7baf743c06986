// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import java.time.LocalDate;

/** A deadline of a legal driver, inclusive; {@code title} says what is due. */
public record DriverDeadline(LocalDate date, String title, boolean binding) {}
