// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;

/** A deadline of a driver. */
public record DeadlineFile(LocalDate date, String what, Boolean bindingForCity) {}
