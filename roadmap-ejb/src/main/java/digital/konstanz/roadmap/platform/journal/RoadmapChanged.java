// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import static digital.konstanz.roadmap.identity.Operation.VARIANT_KEEP;
import static digital.konstanz.roadmap.identity.Operation.VARIANT_SHARED_EDIT;
import static digital.konstanz.roadmap.identity.Operation.VIEW_KEEP;
import static digital.konstanz.roadmap.identity.Operation.VIEW_SHARE;

import digital.konstanz.roadmap.identity.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something of a roadmap changed; fired inside the transaction. Observers that raise the roadmap's
 * version run before it completes, those that tell open browsers after success.
 *
 * @param roadmapId null when master data of the whole city changed: every roadmap is affected
 */
public record RoadmapChanged(UUID roadmapId, List<String> keys) {

  private static final Set<Operation> BESIDE_PLANS =
      Set.of(VIEW_KEEP, VIEW_SHARE, VARIANT_KEEP, VARIANT_SHARED_EDIT);

  /** Whether a plan may look different after such a gesture; others hear nothing of the rest. */
  static boolean by(Operation operation) {
    return !BESIDE_PLANS.contains(operation);
  }
}
