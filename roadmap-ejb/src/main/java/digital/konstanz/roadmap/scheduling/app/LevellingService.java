// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.scheduling.engine.LevellingFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.LevellingStay;
import digital.konstanz.roadmap.scheduling.persistence.MoscowQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What levelling starts from, and what becomes of its proposal; the proposal itself is a job. */
@Stateless
public class LevellingService {
  private static final Set<MeasureStatus> PROPOSED =
      Set.of(MeasureStatus.IDEA, MeasureStatus.PROPOSED, MeasureStatus.PLANNED);
  private static final int SECONDS = 10;

  @Inject TimelineQuery query;
  @Inject PlanCalculations plans;
  @Inject ChangeFacts facts;
  @Inject MoscowQuery moscow;
  @Inject BusinessDay businessDay;
  @Inject NewDates dates;
  @Inject Journal journal;

  /** A question for the engine, and the version of the plan that it is asked of. */
  public record Question(long version, LevellingRequest request, LevellingFacts facts) {}

  /**
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.PLAN_LEVEL)
  public LevellingOptions options(String roadmap) {
    Head head = head(roadmap);
    ChangeFacts.Before before = facts.of(head.key());
    LevellingPlan plan = new LevellingPlan(callers(head), before.facts());
    LevellingRequest proposed = proposed(head);
    return new LevellingOptions(
        proposed,
        plan.knownUnits().stream().sorted().map(unit -> unit(unit, before)).toList(),
        LevellingPlan.STATUSES,
        plan.movable(proposed).size());
  }

  private static LevellingOptions.Unit unit(String key, ChangeFacts.Before before) {
    Capacity capacity =
        before.facts().capacities().stream().filter(c -> c.unit().equals(key)).findFirst().get();
    return new LevellingOptions.Unit(
        key,
        Load.years(before.facts().items()).stream()
            .filter(year -> isOver(capacity.in(year), before.load().of(key, year)))
            .toList());
  }

  private static boolean isOver(BigDecimal capacity, Rational load) {
    return capacity != null && load.compareTo(Rational.of(capacity)) > 0;
  }

  /**
   * @param values {@code period from until units statuses seconds}
   */
  @Performs(Operation.PLAN_LEVEL)
  public LevellingRequest check(String roadmap, Map<String, Object> values) {
    Head head = head(roadmap);
    Set<String> units = new LevellingPlan(callers(head), facts.of(head.key()).facts()).knownUnits();
    return LevellingInput.of(values, proposed(head), businessDay.today(), units);
  }

  /** For a job of the one who asks. */
  @Performs(Operation.PLAN_LEVEL)
  public Question question(String roadmap, LevellingRequest request) {
    Head head = head(roadmap);
    LevellingPlan plan = new LevellingPlan(callers(head), facts.of(head.key()).facts());
    return new Question(head.version(), request, plan.facts(request, moscow.of(head.id())));
  }

  /** The id of a roadmap. */
  @Performs(Operation.PLAN_LEVEL)
  public RoadmapId id(String roadmap) {
    return new RoadmapId(head(roadmap).id());
  }

  /** A kept proposal against the plan as it is now. */
  @Performs(Operation.PLAN_LEVEL)
  public LevellingDetails details(String job, LevellingOutcome outcome) {
    Head head = head(outcome.roadmap());
    CallersPlan caller = callers(head);
    List<LevellingMove> all = outcome.moves();
    boolean current = head.version() == outcome.version();
    List<LevellingHeld> held = current ? held(head, caller, outcome) : List.of();
    MoveResult result =
        current
            ? new PlanMove(caller).level(all, false)
            : new MoveResult(List.of(), List.of(), List.of(), false);
    Map<String, String> titles = new HashMap<>();
    Map<String, Integer> days = new HashMap<>();
    List<LevellingMove> moves = all.stream().filter(move -> caller.sees(move.key())).toList();
    Stream.of(
            moves.stream().map(LevellingMove::key),
            moves.stream().map(LevellingMove::predecessor),
            outcome.staying(),
            held.stream().flatMap(each -> Stream.of(each.key(), each.by())),
            result.conflicts().stream().map(conflict -> conflict.subject()))
        .flatMap(keys -> keys)
        .filter(Objects::nonNull)
        .filter(caller::sees)
        .forEach(key -> titles.put(key, caller.whole().item(key).title()));
    for (LevellingMove move : moves) {
      WorkingCalendar calendar = caller.whole().calendarOf(move.key());
      days.put(move.key(), calendar.workingDays(move.oldStart(), move.start().minusDays(1)));
    }
    return new LevellingDetails(job, current, outcome, moves, result, held, titles, days);
  }

  /** What the search left where it is, then what it could not touch. */
  private List<LevellingHeld> held(Head head, CallersPlan caller, LevellingOutcome outcome) {
    Stream<LevellingHeld> free =
        outcome.stays().stream()
            .filter(stay -> caller.sees(stay.key()))
            .map(stay -> held(stay, caller.whole().item(stay.key()).days()))
            .sorted(Comparator.comparing(LevellingHeld::reason));
    LevellingPlan plan = new LevellingPlan(caller, facts.of(head.key()).facts());
    return Stream.concat(free, plan.held(outcome.request()).stream()).toList();
  }

  private static LevellingHeld held(LevellingStay stay, Days days) {
    LevellingHeld.Reason reason = LevellingHeld.Reason.valueOf(stay.reason().name());
    return new LevellingHeld(stay.key(), reason, null, days.start(), days.end());
  }

  /**
   * Moves what was proposed, with its parts; one undo step. Names the measures that now ask for a
   * reason.
   *
   * @throws RuleViolatedException {@code levelling.plan-changed} when the plan is no longer what it
   *     was, {@code levelling.nothing} for a proposal that moves nothing, {@code levelling.locked}
   *     with the names of what the caller may not move any more
   */
  @Performs(Operation.PLAN_LEVEL)
  public ShiftResult apply(LevellingOutcome outcome) {
    Callers.require(Operation.PLAN_LEVEL, Target.CITY);
    Head head = head(outcome.roadmap());
    expect(outcome, head);
    List<LevellingMove> moves = outcome.moves();
    if (moves.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("levelling.nothing");
    }
    CallersPlan caller = callers(head);
    MoveResult result = new PlanMove(caller).level(moves, true);
    LevellingPermission.require(caller, moves, result);
    RoadmapId roadmap = new RoadmapId(head.id());
    var changes = dates.store(result.changes());
    // whoever committed since is not overwritten
    expect(outcome, head(outcome.roadmap()));
    journal.record(
        Gesture.of(
            Operation.PLAN_LEVEL,
            roadmap.value(),
            "undo.plan.levelled",
            String.valueOf(moves.size())),
        changes);
    List<String> slipped = new PlanSlips(caller, head.lights()).after(result);
    return new ShiftResult(head.version(), result, List.of(), slipped);
  }

  private static void expect(LevellingOutcome outcome, Head head) {
    if (head.version() != outcome.version()) {
      throw RuleViolatedException.forbiddenByState("levelling.plan-changed");
    }
  }

  private Head head(String roadmap) {
    Callers.require(Operation.PLAN_LEVEL, Target.CITY);
    return query.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap));
  }

  private CallersPlan callers(Head head) {
    return new CallersPlan(plans.of(head), () -> facts.of(head.key()));
  }

  /** By quarter, from today to the end of the year in which the plan ends. */
  private LevellingRequest proposed(Head head) {
    LocalDate today = businessDay.today();
    LocalDate last =
        plans.of(head).facts().calculated().stream()
            .map(Item::days)
            .map(days -> days.end())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .filter(end -> end.isAfter(today))
            .orElse(today);
    LocalDate most = today.plusYears(LevellingInput.MOST_YEARS);
    LocalDate end = LocalDate.of(last.getYear(), 12, 31);
    return new LevellingRequest(
        CalendarPeriod.QUARTER,
        today,
        end.isAfter(most) ? most : end,
        List.of(),
        PROPOSED,
        SECONDS);
  }
}
