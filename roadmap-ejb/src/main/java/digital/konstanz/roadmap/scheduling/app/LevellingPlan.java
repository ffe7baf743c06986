// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld.Reason;
import digital.konstanz.roadmap.scheduling.engine.LevellingFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingScope;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final String CANCELLED = "CANCELLED";
  private static final int UNKNOWN = 2;

  private final CallersPlan caller;
  private final PlanFacts facts;

  private record Holder(String key, Reason reason) {}

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

  /**
   * Measures with dates that nothing holds: neither status nor hand nor permission nor a part nor a
   * locked plan.
   */
  Set<String> movable(LevellingRequest request) {
    Set<String> held = holders(request).keySet();
    return wholeMeasures()
        .filter(item -> item.days().start() != null)
        .map(Item::key)
        .filter(key -> !held.contains(key))
        .collect(Collectors.toSet());
  }

  /**
   * Measures that something keeps where they are, as far as the caller sees them, by reason and
   * key; without those that are over before levelling begins.
   */
  List<LevellingHeld> held(LevellingRequest request) {
    Map<String, Holder> holders = holders(request);
    return wholeMeasures()
        .filter(item -> caller.sees(item) && holders.containsKey(item.key()))
        .filter(item -> !isOver(item, request.from()))
        .map(item -> held(item, holders.get(item.key())))
        .sorted(Comparator.comparing(LevellingHeld::reason).thenComparing(LevellingHeld::key))
        .toList();
  }

  private Stream<Item> wholeMeasures() {
    return caller.whole().facts().calculated().stream()
        .filter(LevellingPlan::isMeasure)
        .filter(item -> caller.whole().item(item.parentId()) == null);
  }

  private static boolean isOver(Item item, LocalDate from) {
    LocalDate end = item.days().end();
    return CANCELLED.equals(item.status()) || end != null && end.isBefore(from);
  }

  private LevellingHeld held(Item item, Holder holder) {
    String by = holder.key().equals(item.key()) || !caller.sees(holder.key()) ? null : holder.key();
    return new LevellingHeld(
        item.key(), holder.reason(), by, item.days().start(), item.days().end());
  }

  /** What keeps a whole where it is, by its key: what moves, moves as a whole. */
  private Map<String, Holder> holders(LevellingRequest request) {
    Map<String, Holder> holders = new HashMap<>();
    for (Item item : caller.whole().facts().calculated()) {
      Reason reason = reason(item, request);
      String whole = caller.wholeOf(item).key();
      if (reason != null && whole.equals(item.key())) {
        holders.put(whole, new Holder(item.key(), reason));
      } else if (reason != null) {
        holders.putIfAbsent(whole, new Holder(item.key(), reason));
      }
    }
    return holders;
  }

  /** Why an item keeps all it belongs to where it is; null when it does not. */
  private Reason reason(Item item, LevellingRequest request) {
    if (caller.isHeld(item)) {
      return Reason.PLAN_LOCKED;
    }
    Reason fixed = fixed(item);
    if (fixed != null || isCutOff(item)) {
      return fixed != null ? fixed : Reason.PART_ALONE;
    }
    return isMeasure(item) ? ofMeasure(item, request) : null;
  }

  private Reason ofMeasure(Item measure, LevellingRequest request) {
    if (CANCELLED.equals(measure.status())) {
      return caller.whole().item(measure.parentId()) == null ? Reason.FINISHED : null;
    }
    LocalDate start = measure.days().start();
    if ((start == null) != (measure.days().end() == null)) {
      return Reason.HALF_DATED;
    }
    if (measure.status() == null
        || !request.statuses().contains(MeasureStatus.valueOf(measure.status()))) {
      return Reason.STATUS;
    }
    if (start != null && start.isBefore(request.from())) {
      return Reason.EARLIER;
    }
    return caller.mayLevel(measure) ? null : Reason.LOCKED;
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
  private static Reason fixed(Item item) {
    if (item.rule().manual()) {
      return Reason.BY_HAND;
    }
    if (item.rule().type().fixes()) {
      return Reason.FIXED_DAY;
    }
    if (!isMeasure(item) && !"WORK_PACKAGE".equals(item.kind())) {
      return null;
    }
    if (item.days().actualEnd() != null || "DONE".equals(item.status())) {
      return Reason.FINISHED;
    }
    return item.days().actualStart() != null || "RUNNING".equals(item.status())
        ? Reason.BEGUN
        : null;
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
