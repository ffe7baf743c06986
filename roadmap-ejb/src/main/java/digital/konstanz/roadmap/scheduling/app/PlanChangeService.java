// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Asks for changes of a locked plan, takes the own request back, and tells what was asked for. */
@Stateless
public class PlanChangeService {
  @Inject PlanChangeRepository requests;
  @Inject RoadmapRepository roadmaps;
  @Inject PlanChangeReading reading;
  @Inject PlanChangePreviews previews;
  @Inject Clock clock;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /**
   * Other dates. Whatever follows from it is part of the request, as far as the roadmap office may
   * see it; told is what the caller sees.
   *
   * @throws NotFoundException for an item that the caller does not see
   * @throws RuleViolatedException conflicts {@code change-request.not-locked}, {@code
   *     change-request.not-needed}, {@code change-request.too-many-open}, {@code
   *     change-request.confidential-apart}
   */
  @Performs(Operation.PLAN_CHANGE_REQUEST)
  public PlanChangeResult request(RequestPlanChange command) {
    CallersPlan caller = previews.plan(command.roadmap());
    PlanShift shifted = new PlanShift(caller.requesting(command.keys()), 0);
    List<Placed> wishes =
        command.shift() == null
            ? wishes(caller, command)
            : shifted.wishes(command.keys(), command.shift());
    List<Finding> unmoved = shifted.unmoved();
    for (Placed wish : wishes) {
      Item item = caller.whole().item(wish.key());
      Callers.require(Operation.PLAN_CHANGE_REQUEST, caller.target(item));
    }
    requireOneToDecide(caller, wishes);
    PlanChangePreview preview = new PlanChangePreview(caller, wishes);
    requireNeed(caller.lock(), preview);
    if (command.dryRun()) {
      return new PlanChangeResult(null, preview.seen(), unmoved);
    }
    PlanChangeRequest made =
        add(command.roadmap(), PlanChangeKind.DATES, command.reason(), preview.changes());
    return new PlanChangeResult(
        reading.row(command.roadmap(), made.key()), preview.seen(), unmoved);
  }

  private static List<Placed> wishes(CallersPlan caller, RequestPlanChange command) {
    PlanMove move = new PlanMove(caller);
    if (command.move() != null) {
      return List.of(move.wish(seen(caller, command.key()), command.move()));
    }
    return command.items().stream()
        .map(item -> move.exactly(seen(caller, item.key()), item.start(), item.end()))
        .toList();
  }

  private static String seen(CallersPlan caller, String key) {
    if (!caller.sees(key)) {
      throw new NotFoundException("item", key);
    }
    return key;
  }

  /** Nobody decides about a confidential measure and about others, too. */
  private static void requireOneToDecide(CallersPlan caller, List<Placed> wishes) {
    List<Item> asked = wishes.stream().map(wish -> caller.whole().item(wish.key())).toList();
    boolean one = asked.stream().map(caller::measureOf).map(Item::id).distinct().count() < 2;
    if (!one && asked.stream().anyMatch(caller::isConfidential)) {
      throw RuleViolatedException.forbiddenByState("change-request.confidential-apart");
    }
  }

  private static void requireNeed(PlanLock lock, PlanChangePreview preview) {
    if (lock.id() == null) {
      throw RuleViolatedException.forbiddenByState("change-request.not-locked");
    }
    if (!preview.needsRequest()) {
      throw RuleViolatedException.forbiddenByState("change-request.not-needed");
    }
  }

  /**
   * That the plan is not locked any more.
   *
   * @throws RuleViolatedException a conflict {@code change-request.not-locked}
   */
  @Performs(Operation.BASELINE_PROPOSE)
  public PlanChangeRow requestRelease(String roadmap, String reason) {
    Callers.require(Operation.BASELINE_PROPOSE, Target.CITY);
    PlanChangeRequest made = add(roadmap, PlanChangeKind.RELEASE, reason, List.of());
    return reading.row(roadmap, made.key());
  }

  private PlanChangeRequest add(
      String roadmapKey, PlanChangeKind kind, String reason, List<PlanChange> changes) {
    RoadmapId roadmap = roadmap(roadmapKey);
    roadmaps.lock(roadmap);
    BaselineLock lock =
        requests
            .lock(roadmap)
            .orElseThrow(() -> RuleViolatedException.forbiddenByState("change-request.not-locked"));
    if (requests.open(roadmap) >= PlanChangeRequest.MOST_OPEN) {
      throw RuleViolatedException.forbiddenByState(
          "change-request.too-many-open", PlanChangeRequest.MOST_OPEN);
    }
    Operation operation =
        kind == PlanChangeKind.DATES ? Operation.PLAN_CHANGE_REQUEST : Operation.BASELINE_PROPOSE;
    Authority author = AccessPolicy.authorityOf(Callers.current(), operation);
    PlanChangeRequest made =
        new PlanChangeRequest(
            new PlanChangeRequestState(
                UUID.randomUUID(),
                DayKeys.free("AE-", businessDay.today(), requests::keysFrom),
                roadmap.value(),
                kind,
                lock.uuid(),
                author.account(),
                author.standsInFor(),
                reason,
                now(),
                PlanChangeDecision.NONE,
                changes));
    requests.add(made);
    journal.record(
        PlanChangeSteps.asking(operation, "undo.change-request.made", made),
        List.of(PlanChangeSteps.change(made, null)));
    return made;
  }

  /**
   * Takes the own request back.
   *
   * @throws RuleViolatedException conflicts {@code change-request.decided}, {@code
   *     change-request.not-own}
   */
  @Performs(Operation.MEASURE_READ)
  public PlanChangeRow withdraw(String roadmap, String key) {
    PlanChangeRequest request = reading.visible(roadmap, key);
    PlanChangeRequestState before = request.state();
    request.withdraw(Callers.current().id(), now());
    requests.flush();
    journal.record(
        PlanChangeSteps.asking(
            Operation.PLAN_CHANGE_REQUEST, "undo.change-request.withdrawn", request),
        List.of(PlanChangeSteps.change(request, before)));
    return reading.row(roadmap, key);
  }

  /** Open ones first, then the newest first: those that the caller may know of. */
  @Performs(Operation.MEASURE_READ)
  public List<PlanChangeRow> requests(String roadmap) {
    return reading.rows(roadmap);
  }

  /** What waits for a decision, and the own ones that are open or were decided since. */
  @Performs(Operation.MEASURE_READ)
  public List<PlanChangeRow> notices(String roadmap, Instant since) {
    return reading.notices(roadmap, since);
  }

  /**
   * @throws NotFoundException for a request that the caller may not know of
   */
  @Performs(Operation.MEASURE_READ)
  public PlanChangeDetails details(String roadmap, String key) {
    return previews.details(roadmap, reading.row(roadmap, key));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private RoadmapId roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key)).id();
  }
}
