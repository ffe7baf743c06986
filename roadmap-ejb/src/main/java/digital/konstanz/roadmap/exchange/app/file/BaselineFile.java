// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;
import java.util.List;

/** An approved or kept plan. */
public record BaselineFile(
    String id,
    String name,
    LocalDate date,
    String authorFunction,
    String reason,
    String resolution,
    List<BaselineItemFile> items) {}
