// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingScope;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From a plan as the caller may change it to the question for the engine. */
final class LevellingPlan {
  /** What has begun, is finished or given up never moves. */
  static final Set<MeasureStatus> STATUSES =
      Set.of(
          MeasureStatus.IDEA,
          MeasureStatus.PROPOSED,
          MeasureStatus.PLANNED,
          MeasureStatus.RELEASED,
          MeasureStatus.PAUSED);

  private static final int UNKNOWN = 2;

  private final CallersPlan caller;
  private final PlanFacts facts;

  LevellingPlan(CallersPlan caller, PlanFacts facts) {
    this.caller = caller;
    this.facts = facts;
  }

  LevellingFacts facts(LevellingRequest request, Map<String, Moscow> moscow) {
    Set<String> units =
        request.units().isEmpty() ? Set.copyOf(knownUnits()) : Set.copyOf(request.units());
    return new LevellingFacts(
        caller.whole().network(),
        facts,
        new LevellingScope(
            request.period(), request.from(), request.until(), units, movable(request)),
        priorities(moscow));
  }

  Set<String> knownUnits() {
    return facts.capacities().stream()
        .filter(capacity -> capacity.everyYear() != null || !capacity.byYear().isEmpty())
        .map(capacity -> capacity.unit())
        .collect(Collectors.toSet());
  }

  /** Measures with dates that nothing holds: neither status nor hand nor permission nor a part. */
  Set<String> movable(LevellingRequest request) {
    Set<String> held = new HashSet<>();
    caller.whole().facts().calculated().stream()
        .filter(item -> holds(item, request))
        .forEach(item -> held.add(caller.wholeOf(item).key()));
    return caller.whole().facts().calculated().stream()
        .filter(LevellingPlan::isMeasure)
        .filter(item -> caller.whole().item(item.parentId()) == null)
        .filter(item -> item.days().start() != null)
        .map(Item::key)
        .filter(key -> !held.contains(key))
        .collect(Collectors.toSet());
  }

  /** Whether an item keeps all it belongs to where it is: what moves, moves as a whole. */
  private boolean holds(Item item, LevellingRequest request) {
    return isFixed(item) || isCutOff(item) || isMeasure(item) && !mayMove(item, request);
  }

  private boolean mayMove(Item measure, LevellingRequest request) {
    if ("CANCELLED".equals(measure.status())) {
      return caller.whole().item(measure.parentId()) != null;
    }
    LocalDate start = measure.days().start();
    return measure.status() != null
        && request.statuses().contains(MeasureStatus.valueOf(measure.status()))
        && (start == null) == (measure.days().end() == null)
        && (start == null || !start.isBefore(request.from()))
        && caller.mayMove(measure)
        // the step is undone with the permission it was journalled with
        && Callers.may(Operation.PLAN_LEVEL, caller.target(measure));
  }

  private static boolean isMeasure(Item item) {
    return "MEASURE".equals(item.kind());
  }

  /** A dated part moves along with the start of what it is a part of, and not without it. */
  private boolean isCutOff(Item item) {
    Item parent = caller.whole().item(item.parentId());
    boolean dated = item.days().start() != null || item.days().end() != null;
    return dated && parent != null && parent.days().start() == null;
  }

  /** Work that has begun, is done, was placed by hand or is on a day that it must keep. */
  private static boolean isFixed(Item item) {
    boolean work = isMeasure(item) || "WORK_PACKAGE".equals(item.kind());
    boolean begun = item.days().actualStart() != null || item.days().actualEnd() != null;
    return item.rule().manual()
        || item.rule().type().fixes()
        || work && (begun || "RUNNING".equals(item.status()) || "DONE".equals(item.status()));
  }

  /** By MoSCoW, doubled for what serves a binding legal deadline. */
  private Map<String, Integer> priorities(Map<String, Moscow> moscow) {
    Set<String> binding =
        facts.deadlines().stream()
            .filter(DeadlineFacts::binding)
            .map(DeadlineFacts::driver)
            .collect(Collectors.toSet());
    Map<String, Integer> priorities = new HashMap<>();
    for (Item item : caller.whole().facts().calculated()) {
      boolean legal =
          facts.drivers().getOrDefault(item.key(), Set.of()).stream().anyMatch(binding::contains);
      priorities.put(item.key(), weight(moscow.get(item.key())) * (legal ? 2 : 1));
    }
    return priorities;
  }

  private static int weight(Moscow moscow) {
    if (moscow == null) {
      return UNKNOWN;
    }
    return switch (moscow) {
      case MUST -> 8;
      case SHOULD -> 4;
      case COULD -> UNKNOWN;
      case WONT -> 1;
    };
  }
}
