// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.scheduling.BaselineStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * An approved or kept plan.
 *
 * @param status absent where a resolution approved it, or nobody decided
 */
public record BaselineFile(
    String id,
    String name,
    LocalDate date,
    String authorFunction,
    String reason,
    String resolution,
    BaselineStatus status,
    LocalDate decidedOn,
    String decisionReason,
    List<BaselineItemFile> items) {}
