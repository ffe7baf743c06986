// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts an item among those of its home; of the others only those make room that have to. */
@Dependent
public class SiblingOrder {
  private PlanItemRepository items;

  @Inject
  public void setItems(PlanItemRepository items) {
    this.items = items;
  }

  /**
   * The places of the home are given out anew, smallest first, so that few items change.
   *
   * @param item stands in its home already
   * @return what changed beside the item
   * @throws RuleViolatedException a conflict {@code place.moved-meanwhile} when the neighbour is
   *     not in that home
   */
  public List<ObjectChange> insert(PlanItem item, Neighbour neighbour) {
    List<PlanItem> order = new ArrayList<>(siblings(item));
    int[] places =
        Stream.concat(order.stream(), Stream.of(item))
            .mapToInt(PlanItem::sortOrder)
            .sorted()
            .toArray();
    order.add(index(order, neighbour), item);
    List<ObjectChange> changes = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (int at = 0; at < places.length; at++) {
      last = Math.max(places[at], last == Integer.MIN_VALUE ? last : last + 1);
      place(order.get(at), last, item, changes);
    }
    return changes;
  }

  private static void place(PlanItem each, int place, PlanItem item, List<ObjectChange> changes) {
    if (each == item) {
      each.placeAt(place);
    } else if (each.sortOrder() != place) {
      Object before = state(each);
      each.placeAt(place);
      changes.add(new ObjectChange(kind(each), each.uuid(), each.key(), before, state(each)));
    }
  }

  private List<PlanItem> siblings(PlanItem item) {
    List<PlanItem> home;
    if (item.parent() != null) {
      home = items.below(item.parent());
    } else if (item.focalPoint() != null) {
      home = items.at(item.focalPoint());
    } else {
      home =
          items.all(item.roadmap()).stream()
              .filter(each -> each.parent() == null && each.focalPoint() == null)
              .toList();
    }
    return home.stream()
        .filter(each -> !each.uuid().equals(item.uuid()))
        .sorted(Comparator.comparingInt(PlanItem::sortOrder).thenComparing(PlanItem::key))
        .toList();
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

  private static Object state(PlanItem item) {
    return ((Aggregate<?>) item).state();
  }

  private static String kind(PlanItem item) {
    return switch (item.kind()) {
      case MEASURE -> MeasureEditingService.KIND;
      case WORK_PACKAGE -> "work-package";
      case MILESTONE, GATE -> "milestone";
    };
  }
}
