// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts.Current;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the caller may see of a plan of any day: a part with its measure, and cost only where the
 * caller may read it. What is gone for good says no more whether it was confidential: only the
 * system sees it.
 */
final class VisibleItems {
  private final Map<UUID, Current> byId = new HashMap<>();
  private final List<Current> all;
  private final ReadScope read = Callers.scope(Operation.MEASURE_READ);
  private final ReadScope money = Callers.scope(Operation.MEASURE_READ_BUDGET);

  /**
   * @param all also what is deleted or archived
   */
  VisibleItems(List<Current> all) {
    this.all = all;
    all.forEach(item -> byId.put(item.planned().id(), item));
  }

  List<FrozenItem> today(Function<Current, FrozenItem> as) {
    return of(all.stream().filter(Current::present).map(as).toList());
  }

  List<FrozenItem> of(List<FrozenItem> items) {
    return items.stream()
        .filter(item -> admits(read, item.id()))
        .map(item -> admits(money, item.id()) ? item : withoutCost(item))
        .toList();
  }

  /** By whose days each item is counted: who leads it today, or what it is a part of. */
  ItemCalendars calendars(UnitCalendars units) {
    Map<String, WorkingCalendar> own = new HashMap<>();
    if (!units.areOne()) {
      for (Current item : all) {
        WorkingCalendar days = units.of(leadingUnit(item));
        if (days != units.city()) {
          own.put(item.planned().key(), days);
        }
      }
    }
    return new ItemCalendars(units.city(), own);
  }

  private String leadingUnit(Current item) {
    Current at = item;
    while (at.target().unitPath() == null && byId.containsKey(at.parentId())) {
      at = byId.get(at.parentId());
    }
    return at.target().unitPath();
  }

  /** Also what is deleted or archived by now. */
  boolean sees(UUID id) {
    return admits(read, id);
  }

  /** What permission asks about an item; null for what is gone for good. */
  Target target(UUID id) {
    Current item = byId.get(id);
    return item == null ? null : target(item);
  }

  private boolean admits(ReadScope scope, UUID id) {
    Current item = byId.get(id);
    return item == null ? scope.everything() : scope.admits(target(item));
  }

  private Target target(Current item) {
    Current at = item;
    while (!"MEASURE".equals(at.planned().kind()) && byId.containsKey(at.parentId())) {
      at = byId.get(at.parentId());
    }
    return at.target();
  }

  private static FrozenItem withoutCost(FrozenItem item) {
    return new FrozenItem(
        item.id(),
        item.key(),
        item.kind(),
        item.title(),
        item.start(),
        item.end(),
        null,
        item.effort());
  }
}
