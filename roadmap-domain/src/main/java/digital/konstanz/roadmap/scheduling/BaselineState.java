// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.util.List;
import java.util.UUID;

/** Business fields of a {@link Baseline}; items by key. */
public record BaselineState(
    UUID id, String key, UUID roadmapId, BaselineHead head, List<BaselineItem> items) {}
