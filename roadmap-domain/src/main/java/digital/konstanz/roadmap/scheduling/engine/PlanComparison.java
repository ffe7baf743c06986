// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.PlanDifference.Change;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two plans side by side: added, removed, moved, other cost or effort. A kind of item that one of
 * the two plans does not hold at all is not compared: a plan of measures alone says nothing about
 * milestones. Linear in the number of items.
 */
public final class PlanComparison {
  private final ItemCalendars calendars;

  /**
   * @param calendars of the items as they are led today, by key
   */
  public PlanComparison(ItemCalendars calendars) {
    this.calendars = calendars;
  }

  /** By change, then what moved furthest first, then by key. */
  public List<PlanDifference> of(List<FrozenItem> before, List<FrozenItem> after) {
    Set<String> kinds = kinds(before);
    kinds.retainAll(kinds(after));
    boolean nothing = before.isEmpty() || after.isEmpty();
    Map<UUID, FrozenItem> left = new LinkedHashMap<>();
    before.stream()
        .filter(item -> nothing || kinds.contains(item.kind()))
        .forEach(item -> left.put(item.id(), item));
    List<PlanDifference> differences = new ArrayList<>();
    after.stream()
        .filter(item -> nothing || kinds.contains(item.kind()))
        .forEach(item -> differences.add(difference(left.remove(item.id()), item)));
    left.values().forEach(item -> differences.add(difference(item, null)));
    differences.sort(
        Comparator.comparing(PlanDifference::change)
            .thenComparing(d -> -Math.max(size(d.endDays()), size(d.startDays())))
            .thenComparing(d -> d.item().key()));
    return differences;
  }

  private PlanDifference difference(FrozenItem before, FrozenItem after) {
    if (before == null || after == null) {
      Change change = before == null ? Change.ADDED : Change.REMOVED;
      return new PlanDifference(change, before, after, null, null);
    }
    boolean moved =
        !Objects.equals(before.start(), after.start())
            || !Objects.equals(before.end(), after.end());
    boolean amounts =
        PlanDifference.differ(before.cost(), after.cost())
            || PlanDifference.differ(before.effort(), after.effort());
    WorkingCalendar calendar = calendars.of(after.key());
    return new PlanDifference(
        moved ? Change.MOVED : amounts ? Change.AMOUNTS : Change.SAME,
        before,
        after,
        moved(calendar, before.start(), after.start()),
        moved(calendar, before.end(), after.end()));
  }

  /** Working days from one day to the other, later is positive; null without one of the two. */
  public static Integer moved(WorkingCalendar calendar, LocalDate before, LocalDate after) {
    if (before == null || after == null) {
      return null;
    }
    return calendar.workingDays(before.plusDays(1), after)
        - calendar.workingDays(after.plusDays(1), before);
  }

  private static Set<String> kinds(List<FrozenItem> items) {
    return items.stream().map(FrozenItem::kind).collect(Collectors.toCollection(HashSet::new));
  }

  private static int size(Integer days) {
    return days == null ? 0 : Math.abs(days);
  }
}
