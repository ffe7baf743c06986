// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.SavedView;
import digital.konstanz.roadmap.portfolio.SavedViewRepository;
import digital.konstanz.roadmap.portfolio.SavedViewStandard;
import digital.konstanz.roadmap.portfolio.SavedViewState;
import digital.konstanz.roadmap.portfolio.ViewPage;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Named addresses of timeline, table and board. One's own ones are everybody's to make; what is
 * shared the roadmap office makes and changes. Every change is one undo step.
 */
@Stateless
public class SavedViewService {
  public static final String KIND = "saved-view";
  private static final int MOST = 200;

  @Inject private SavedViewRepository views;
  @Inject private Journal journal;

  /** One's own and the shared ones, by name; null = of all pages. */
  @Performs(Operation.VIEW_KEEP)
  public List<SavedViewRow> views(ViewPage page) {
    Callers.require(Operation.VIEW_KEEP, Target.CITY);
    Set<UUID> standards =
        views.standardsOf(caller()).stream()
            .map(SavedViewStandard::viewId)
            .collect(Collectors.toSet());
    return views.visibleTo(caller()).stream()
        .filter(view -> page == null || view.page() == page)
        .map(view -> row(view, standards.contains(view.uuid())))
        .toList();
  }

  /**
   * @throws RuleViolatedException a conflict {@code view.too-many}, {@code view.name-taken} at
   *     {@code name}; else as {@link SavedView}
   */
  @Performs(Operation.VIEW_KEEP)
  public SavedViewRow keep(KeepView command) {
    Callers.require(operation(command.shared()), Target.CITY);
    if (command.page() == null) {
      throw RuleViolatedException.at("page", "value.missing", "page");
    }
    requireRoom(command.shared());
    requireFree(caller(), command.page(), command.name(), null);
    SavedView view =
        new SavedView(
            new SavedViewState(
                UUID.randomUUID(),
                caller(),
                command.name(),
                command.page(),
                command.query(),
                command.shared()));
    views.add(view);
    record("undo.view.kept", view, null, view.state());
    return row(view, false);
  }

  /**
   * @throws NotFoundException for what the caller does not see
   * @throws StaleVersionException when somebody changed it since it was seen
   */
  @Performs(Operation.VIEW_KEEP)
  public SavedViewRow change(ChangeView command) {
    SavedView view = editable(command.id(), command.seenVersion());
    SavedViewState before = view.state();
    boolean shared = command.shared() == null ? before.shared() : command.shared();
    Callers.require(operation(shared), Target.CITY);
    if (shared != before.shared()) {
      requireRoom(shared);
    }
    if (command.name() != null) {
      requireFree(before.ownerId(), before.page(), command.name(), before.id());
    }
    view.restore(
        new SavedViewState(
            before.id(),
            before.ownerId(),
            command.name() == null ? before.name() : command.name(),
            before.page(),
            command.query() == null ? before.query() : command.query(),
            shared));
    views.flush();
    record("undo.view.changed", view, before, view.state());
    return row(view, begins(view));
  }

  /**
   * @throws NotFoundException for what the caller does not see
   * @throws StaleVersionException when somebody changed it since it was seen
   */
  @Performs(Operation.VIEW_KEEP)
  public void remove(UUID id, long seenVersion) {
    SavedView view = editable(id, seenVersion);
    SavedViewState before = view.state();
    views.remove(view);
    record("undo.view.removed", view, before, null);
  }

  /** What is shared takes no room from what somebody keeps. */
  private void requireRoom(boolean shared) {
    if (views.count(shared ? null : caller()) >= MOST) {
      throw RuleViolatedException.forbiddenByState("view.too-many", MOST);
    }
  }

  /** A name stands for one view of its maker on a page. */
  private void requireFree(UUID owner, ViewPage page, String name, UUID self) {
    String wanted = name == null ? "" : name.strip();
    if (views.find(owner, page, wanted).filter(view -> !view.uuid().equals(self)).isPresent()) {
      throw RuleViolatedException.at("name", "view.name-taken", wanted);
    }
  }

  private boolean begins(SavedView view) {
    return views
        .standard(caller(), view.page())
        .filter(standard -> standard.viewId().equals(view.uuid()))
        .isPresent();
  }

  private SavedView editable(UUID id, long seenVersion) {
    SavedView view = visible(id);
    Callers.require(operation(view.shared()), Target.CITY);
    if (view.version() != seenVersion) {
      throw new StaleVersionException(view.name(), seenVersion, view.version());
    }
    return view;
  }

  private SavedView visible(UUID id) {
    Callers.require(Operation.VIEW_KEEP, Target.CITY);
    return views.visible(id, caller()).orElseThrow(() -> new NotFoundException("view", id));
  }

  private static SavedViewRow row(SavedView view, boolean standard) {
    return new SavedViewRow(
        view.uuid(),
        view.page(),
        view.name(),
        view.query(),
        view.shared(),
        standard,
        Callers.may(operation(view.shared()), Target.CITY),
        view.version());
  }

  private static Operation operation(boolean shared) {
    return shared ? Operation.VIEW_SHARE : Operation.VIEW_KEEP;
  }

  private static UUID caller() {
    return Callers.current().id();
  }

  private void record(String label, SavedView view, SavedViewState before, SavedViewState after) {
    boolean shared = before != null && before.shared() || after != null && after.shared();
    journal.record(
        Gesture.beside(operation(shared), null, label, view.name()),
        List.of(new ObjectChange(KIND, view.uuid(), view.name(), before, after)));
  }
}
