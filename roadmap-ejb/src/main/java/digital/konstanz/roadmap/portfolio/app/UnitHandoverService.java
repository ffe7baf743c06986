// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.portfolio.persistence.UnitItems;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is open follows a unit to its successor: lead, participation and planned effort, as one undo
 * step. What is done or cancelled keeps the unit it was done by.
 */
@Stateless
public class UnitHandoverService {

  @Inject Units units;
  @Inject UnitItems items;
  @Inject PlanItemTargets targets;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /**
   * What would be handed over; nothing is written.
   *
   * @throws NotFoundException for an unknown unit
   */
  @Performs(Operation.MEASURE_EDIT)
  public UnitHandover open(String key) {
    OrgUnit unit = unit(key);
    return split(unit).details(successor(unit));
  }

  /**
   * Hands over what the caller may change.
   *
   * @return what was handed over
   * @throws RuleViolatedException {@code unit.handover-without-successor}
   */
  @Performs(Operation.MEASURE_EDIT)
  public UnitHandover handOver(String key) {
    OrgUnit unit = unit(key);
    OrgUnit successor = successor(unit);
    if (successor == null) {
      throw RuleViolatedException.forbiddenByState("unit.handover-without-successor", unit.key());
    }
    Split split = split(unit);
    List<ObjectChange> changes = new ArrayList<>();
    split.mine().forEach(item -> changes.add(handOver(item, unit.id(), successor.id())));
    items.flush();
    if (!changes.isEmpty()) {
      journal.record(
          Gesture.of(
              Operation.MEASURE_EDIT, null, "undo.unit.handed-over", unit.key(), successor.key()),
          changes);
    }
    return split.details(successor);
  }

  private static ObjectChange handOver(WorkItem item, UUID from, UUID to) {
    Object before = state(item);
    if (item.leadUnit() != null && item.leadUnit().value().equals(from)) {
      item.leadBy(new UnitId(to));
    }
    item.estimateByUnit(merged(item.effortByUnit(), new UnitId(from), new UnitId(to)));
    if (item instanceof Measure measure) {
      List<UUID> involved = measure.references(ReferenceKind.INVOLVED_UNIT);
      measure.refer(
          ReferenceKind.INVOLVED_UNIT,
          involved.stream().map(unit -> unit.equals(from) ? to : unit).toList());
    }
    String kind = item instanceof Measure ? MeasureEditingService.KIND : "work-package";
    return new ObjectChange(kind, item.uuid(), item.key(), before, state(item));
  }

  private static Map<UnitId, PersonDays> merged(
      Map<UnitId, PersonDays> effort, UnitId from, UnitId to) {
    Map<UnitId, PersonDays> merged = new LinkedHashMap<>();
    effort.forEach(
        (unit, days) -> merged.merge(unit.equals(from) ? to : unit, days, PersonDays::plus));
    return merged;
  }

  private static Object state(WorkItem item) {
    return item instanceof Measure measure ? measure.state() : ((WorkPackage) item).state();
  }

  private OrgUnit unit(String key) {
    return units.byKey(key).orElseThrow(() -> new NotFoundException("unit", key));
  }

  /** The first in the chain of successors that exists today; null when there is none. */
  private OrgUnit successor(OrgUnit unit) {
    Set<UUID> seen = new HashSet<>(Set.of(unit.id()));
    UUID next = unit.state().successorId();
    while (next != null && seen.add(next)) {
      OrgUnit candidate = units.byId(next).orElseThrow();
      if (candidate.state().validTo() == null || candidate.validOn(businessDay.today())) {
        return candidate;
      }
      next = candidate.state().successorId();
    }
    return null;
  }

  private Split split(OrgUnit unit) {
    List<WorkItem> mine = new ArrayList<>();
    int left = 0;
    for (WorkItem item : items.open(unit.id())) {
      Target target = targets.ofItem(item.uuid());
      if (Callers.may(Operation.MEASURE_EDIT, target)) {
        mine.add(item);
      } else if (Callers.may(Operation.MEASURE_READ, target)) {
        left++;
      }
    }
    return new Split(unit, mine, mine.stream().map(item -> row(item, unit)).toList(), left);
  }

  private UnitHandover.Item row(WorkItem item, OrgUnit unit) {
    boolean leads = item.leadUnit() != null && item.leadUnit().value().equals(unit.id());
    return new UnitHandover.Item(item.key(), item.title(), targets.measureOf(item), leads);
  }

  private record Split(OrgUnit unit, List<WorkItem> mine, List<UnitHandover.Item> rows, int left) {

    UnitHandover details(OrgUnit successor) {
      return new UnitHandover(unit.key(), successor == null ? null : successor.key(), rows, left);
    }
  }
}
