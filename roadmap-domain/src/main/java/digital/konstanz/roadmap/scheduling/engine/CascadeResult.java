// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.util.List;

/**
 * Everything a change moves: first what was asked for, in the order asked, then each item after all
 * it waits for. Conflicts are items that would have to move and do not.
 */
public record CascadeResult(List<CascadeChange> changes, List<PlanConflict> conflicts) {
  public CascadeResult {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
  }
}
