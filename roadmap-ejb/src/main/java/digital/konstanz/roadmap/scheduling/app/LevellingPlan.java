// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingScope;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
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
        .filter(LevellingPlan::holds)
        .forEach(part -> held.add(caller.measureOf(part).key()));
    return caller.whole().facts().calculated().stream()
        .filter(item -> "MEASURE".equals(item.kind()) && item.status() != null)
        .filter(item -> caller.whole().item(item.parentId()) == null)
        .filter(item -> item.days().start() != null && item.days().end() != null)
        .filter(item -> !item.days().start().isBefore(request.from()))
        .filter(item -> request.statuses().contains(MeasureStatus.valueOf(item.status())))
        .filter(item -> !held.contains(item.key()))
        .filter(caller::mayMove)
        .map(Item::key)
        .collect(Collectors.toSet());
  }

  /** Work that has begun, is done or was placed by hand keeps its measure where it is. */
  private static boolean holds(Item item) {
    boolean work = "MEASURE".equals(item.kind()) || "WORK_PACKAGE".equals(item.kind());
    boolean begun = item.days().actualStart() != null || item.days().actualEnd() != null;
    return item.rule().manual()
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
