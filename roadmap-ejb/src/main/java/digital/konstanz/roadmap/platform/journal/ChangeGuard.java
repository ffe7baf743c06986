// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.List;

/**
 * Refuses changes that no way into the product may make, whatever service, import or undo made
 * them. Each context registers its own as a CDI bean. Asked once with every gesture and every undo,
 * in its transaction and after the version of the roadmap was raised: whoever changes the same
 * roadmap at the same time has ended before or waits for the end.
 */
public interface ChangeGuard {
  /**
   * @param changes their states are the {@code XState} records; an undo goes from what the gesture
   *     left to what was before
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException and nothing of it is written
   */
  void require(List<ObjectChange> changes);
}
