// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which nobody works beside the holidays.
 *
 * @param everyYear only month and day count
 * @param unitId null for the whole city
 */
public record ClosingDayState(
    UUID id, LocalDate date, boolean everyYear, UUID unitId, String title) {}
