// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people keep for themselves: drafts. */
public interface WorkspaceRepository {
  Optional<Draft> draft(UserId user, String objectKey);

  /** The newest first. */
  List<Draft> drafts(UserId user);

  void add(Draft draft);

  void remove(Draft draft);

  /** How many were older and are gone. */
  int removeDraftsBefore(Instant limit);
}
