// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemHead;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.TreePlace;
import digital.konstanz.roadmap.portfolio.engine.SiblingPlaces;
import digital.konstanz.roadmap.portfolio.engine.SiblingPlaces.Sibling;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts an item among those of its home that the caller sees; of these only such make room that the
 * caller may order, and only those that have to.
 */
@Dependent
public class SiblingOrder {
  private static final Comparator<PlanItem> ORDER =
      Comparator.comparingInt(PlanItem::sortOrder).thenComparing(PlanItem::key);

  private PlanItemRepository items;
  private PlanItemTargets targets;

  @Inject
  public void setItems(PlanItemRepository items) {
    this.items = items;
  }

  @Inject
  public void setTargets(PlanItemTargets targets) {
    this.targets = targets;
  }

  /**
   * What the caller does not see is as if it were not there: it keeps its place and is nobody's
   * neighbour.
   *
   * @param item stands in its home already, and the caller may order it
   * @return what changed beside the item
   * @throws RuleViolatedException a conflict {@code place.moved-meanwhile} when the caller sees no
   *     such neighbour in that home
   * @throws AccessDeniedException when there is room only by moving what the caller may not order
   */
  public List<ObjectChange> insert(PlanItem item, Neighbour neighbour, CatalogueKeys keys) {
    List<PlanItem> order = new ArrayList<>(siblings(item, keys));
    int moved = index(order, neighbour);
    order.add(moved, item);
    int[] places =
        SiblingPlaces.give(
                order.stream().map(each -> sibling(each, each == item, keys)).toList(), moved)
            .orElseThrow(
                () -> new AccessDeniedException(Operation.MEASURE_ORDER, Callers.current()));
    List<ObjectChange> changes = new ArrayList<>();
    for (int at = 0; at < places.length; at++) {
      place(order.get(at), places[at], item, changes);
    }
    return changes;
  }

  /** Where a measure stands as the caller sees it; archived measures stand nowhere. */
  public TreePlace place(Measure measure, CatalogueKeys keys) {
    String home = home(measure, keys);
    if (home == null) {
      return new TreePlace(null, null);
    }
    String after = null;
    for (PlanItem each : siblings(measure, keys)) {
      boolean before = ORDER.compare(each, measure) < 0;
      if (before && each instanceof Measure && each.archivedAt() == null) {
        after = each.key();
      }
    }
    return new TreePlace(home, after);
  }

  private String home(Measure measure, CatalogueKeys keys) {
    if (measure.parent() == null) {
      return measure.focalPoint() == null ? null : keys.key(measure.focalPoint().value());
    }
    return items
        .byId(measure.parent())
        .filter(parent -> isSeen(parent, keys))
        .map(PlanItem::key)
        .orElse(null);
  }

  private Sibling sibling(PlanItem each, boolean moved, CatalogueKeys keys) {
    boolean free = moved || Callers.may(Operation.MEASURE_ORDER, target(each, keys));
    return new Sibling(each.sortOrder(), each.key(), !free);
  }

  // what undo asks about, so that nobody makes a step that only others could take back
  private Target target(PlanItem each, CatalogueKeys keys) {
    return each instanceof Measure measure
        ? MeasureAccess.target(measure, keys)
        : targets.ofPart(each);
  }

  private static void place(PlanItem each, int place, PlanItem item, List<ObjectChange> changes) {
    if (each == item) {
      each.placeAt(place);
    } else if (each.sortOrder() != place) {
      PlanItemHead before = each.head();
      each.placeAt(place);
      changes.add(ItemChange.since(before, each));
    }
  }

  private List<PlanItem> siblings(PlanItem item, CatalogueKeys keys) {
    return home(item).stream()
        .filter(each -> !each.uuid().equals(item.uuid()))
        .filter(each -> isSeen(each, keys))
        .sorted(ORDER)
        .toList();
  }

  private boolean isSeen(PlanItem each, CatalogueKeys keys) {
    boolean belongsToNothing = each.parent() == null && !(each instanceof Measure);
    return Callers.may(
        Operation.MEASURE_READ, belongsToNothing ? targets.of(each) : target(each, keys));
  }

  private List<PlanItem> home(PlanItem item) {
    if (item.parent() != null) {
      return items.below(item.parent());
    }
    return item.focalPoint() != null
        ? items.at(item.focalPoint())
        : items.withoutHome(item.roadmap());
  }

  private static int index(List<PlanItem> order, Neighbour neighbour) {
    if (neighbour.key() == null) {
      return order.size();
    }
    int at = order.stream().map(PlanItem::key).toList().indexOf(neighbour.key());
    if (at < 0) {
      throw RuleViolatedException.forbiddenByState("place.moved-meanwhile", neighbour.key());
    }
    return neighbour.before() != null ? at : at + 1;
  }
}
