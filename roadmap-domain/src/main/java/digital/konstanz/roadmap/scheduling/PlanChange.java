// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An item that a request wants to move; planned dates, inclusive, each may be null.
 *
 * @param asked whether it was asked for; else it follows from that
 */
public record PlanChange(
    UUID itemId,
    String key,
    String kind,
    String title,
    boolean asked,
    LocalDate oldStart,
    LocalDate oldEnd,
    LocalDate newStart,
    LocalDate newEnd) {}
