// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.UUID;

/** Business fields of a {@link PlanLink}. */
public record PlanLinkState(
    UUID id,
    String key,
    UUID roadmapId,
    UUID fromItemId,
    UUID toItemId,
    LinkType type,
    int lag,
    LagUnit lagUnit) {}
