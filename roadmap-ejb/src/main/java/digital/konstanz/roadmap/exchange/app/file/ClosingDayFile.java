// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;

/** A day on which nobody works beside the holidays. */
public record ClosingDayFile(LocalDate date, Boolean everyYear, String department, String title) {}
