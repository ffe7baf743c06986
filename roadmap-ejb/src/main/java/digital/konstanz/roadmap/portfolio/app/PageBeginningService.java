// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.SavedViewRepository;
import digital.konstanz.roadmap.portfolio.SavedViewStandard;
import digital.konstanz.roadmap.portfolio.ViewPage;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** With which saved view a page begins for the caller: a habit, and no undo step. */
@Stateless
public class PageBeginningService {

  @Inject private SavedViewRepository views;

  /** The query with which the page begins; empty = as it is without a view. */
  @Performs(Operation.VIEW_KEEP)
  public Optional<String> query(ViewPage page) {
    Callers.require(Operation.VIEW_KEEP, Target.CITY);
    return views.standardQuery(caller(), page).filter(query -> !query.isEmpty());
  }

  /**
   * The page begins with this view; null = as it is without one.
   *
   * @throws NotFoundException for what the caller does not see, or of another page
   */
  @Performs(Operation.VIEW_KEEP)
  public void beginWith(ViewPage page, UUID id) {
    Callers.require(Operation.VIEW_KEEP, Target.CITY);
    if (page == null) {
      throw RuleViolatedException.at("page", "value.missing", "page");
    }
    if (id != null && views.visible(id, caller()).filter(v -> v.page() == page).isEmpty()) {
      throw new NotFoundException("view", id);
    }
    Optional<SavedViewStandard> now = views.standard(caller(), page);
    if (id == null) {
      now.ifPresent(views::remove);
    } else if (now.isPresent()) {
      now.get().become(id);
    } else {
      views.add(new SavedViewStandard(caller(), page, id));
    }
  }

  private static UUID caller() {
    return Callers.current().id();
  }
}
