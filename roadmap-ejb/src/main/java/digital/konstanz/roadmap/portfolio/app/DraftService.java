// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Draft;
import digital.konstanz.roadmap.portfolio.WorkspaceRepository;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The caller's own unsaved input. A draft says nothing about whether its object may be changed:
 * that is asked when it is saved.
 */
@Stateless
public class DraftService {

  @Inject private WorkspaceRepository workspace;
  @Inject private Clock clock;

  /** Replaces the draft of the same object. */
  @Performs(Operation.OWN_ACCOUNT)
  public void keep(KeepDraft command) {
    Draft draft =
        workspace
            .draft(me(), command.objectKey())
            .orElseGet(() -> new Draft(me(), command.objectKey()));
    boolean fresh = draft.savedAt() == null;
    draft.keep(command.contentJson(), command.seenVersion(), clock.instant());
    if (fresh) {
      workspace.add(draft);
    }
  }

  @Performs(Operation.OWN_ACCOUNT)
  public Optional<DraftDetails> find(String objectKey) {
    return workspace.draft(me(), objectKey).map(DraftService::details);
  }

  /** The newest first. */
  @Performs(Operation.OWN_ACCOUNT)
  public List<DraftDetails> all() {
    return workspace.drafts(me()).stream().map(DraftService::details).toList();
  }

  /** No draft is no error: it may have been dropped in another tab. */
  @Performs(Operation.OWN_ACCOUNT)
  public void drop(String objectKey) {
    workspace.draft(me(), objectKey).ifPresent(workspace::remove);
  }

  private static UserId me() {
    return new UserId(Callers.current().id());
  }

  private static DraftDetails details(Draft draft) {
    return new DraftDetails(
        draft.objectKey(), draft.contentJson(), draft.seenVersion(), draft.savedAt());
  }
}
