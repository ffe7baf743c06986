// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people keep for themselves: saved views and drafts. */
public interface WorkspaceRepository {
  /** The user's own and the shared ones of a page, by name. */
  List<SavedView> views(UserId user, String page);

  Optional<SavedView> view(UUID id);

  void add(SavedView view);

  void remove(SavedView view);

  Optional<Draft> draft(UserId user, String objectKey);

  /** The newest first. */
  List<Draft> drafts(UserId user);

  void add(Draft draft);

  void remove(Draft draft);

  /** How many were older and are gone. */
  int removeDraftsBefore(Instant limit);
}
