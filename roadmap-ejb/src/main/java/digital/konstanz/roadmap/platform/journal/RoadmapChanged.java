// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.List;
import java.util.UUID;

/**
 * Something of a roadmap changed; fired inside the transaction. Observers that raise the roadmap's
 * version run before it completes, those that tell open browsers after success.
 *
 * @param roadmapId null when master data of the whole city changed: every roadmap is affected
 */
public record RoadmapChanged(UUID roadmapId, List<String> keys) {}
