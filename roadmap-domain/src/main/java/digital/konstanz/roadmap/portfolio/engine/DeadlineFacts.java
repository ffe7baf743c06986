// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.time.LocalDate;

/** A deadline of a legal driver, inclusive. */
public record DeadlineFacts(String driver, LocalDate date, boolean binding) {}
