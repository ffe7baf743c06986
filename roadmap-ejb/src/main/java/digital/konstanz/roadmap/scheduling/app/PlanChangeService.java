// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Asks for changes of a locked plan and decides about them: never who asked. An approval moves what
 * it has shown of today's plan, or nothing.
 */
@Stateless
public class PlanChangeService {
  @Inject PlanChangeRepository requests;
  @Inject RoadmapRepository roadmaps;
  @Inject PlanChangeReading reading;
  @Inject PlanLocking locking;
  @Inject NewDates dates;
  @Inject Clock clock;
  @Inject Journal journal;

  /**
   * Other dates. Whatever follows from it is part of the request, as far as the roadmap office may
   * see it; told is what the caller sees.
   *
   * @throws NotFoundException for an item that the caller does not see
   * @throws RuleViolatedException conflicts {@code change-request.not-locked}, {@code
   *     change-request.not-needed}, {@code change-request.too-many-open}
   */
  @Performs(Operation.PLAN_CHANGE_REQUEST)
  public PlanChangeResult request(RequestPlanChange command) {
    CallersPlan caller = reading.plan(command.roadmap());
    PlanShift shifted = new PlanShift(caller.requesting(), 0);
    List<Placed> wishes =
        command.shift() == null
            ? List.of(wish(caller, command))
            : shifted.wishes(command.keys(), command.shift());
    List<Finding> unmoved = shifted.unmoved();
    for (Placed wish : wishes) {
      Item item = caller.whole().item(wish.key());
      Callers.require(Operation.PLAN_CHANGE_REQUEST, caller.target(item));
    }
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

  private static Placed wish(CallersPlan caller, RequestPlanChange command) {
    if (!caller.sees(command.key())) {
      throw new NotFoundException("item", command.key());
    }
    return new PlanMove(caller.requesting()).wish(command.key(), command.move());
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
    PlanChangeRequest made =
        new PlanChangeRequest(
            new PlanChangeRequestState(
                UUID.randomUUID(),
                reading.freeKey(requests::keysFrom),
                roadmap.value(),
                kind,
                lock.uuid(),
                Callers.current().id(),
                reason,
                now(),
                PlanChangeDecision.NONE,
                changes));
    requests.add(made);
    Operation operation =
        kind == PlanChangeKind.DATES ? Operation.PLAN_CHANGE_REQUEST : Operation.BASELINE_PROPOSE;
    journal.record(
        gesture(operation, "undo.change-request.made", made), List.of(change(made, null)));
    return made;
  }

  /**
   * Approves or refuses; an approval of other dates is one undo step, everything else is for good.
   *
   * @throws AccessDeniedException for a request of which the caller may not decide about everything
   * @throws RuleViolatedException conflicts {@code change-request.own}, {@code
   *     change-request.decided}, {@code change-request.plan-changed} when today's plan is not the
   *     one that was shown
   * @throws digital.konstanz.roadmap.shared.StaleVersionException when it was changed since
   */
  @Performs(Operation.PLAN_CHANGE_DECIDE)
  public PlanChangeDetails decide(DecidePlanChange command) {
    RoadmapId roadmap = roadmap(command.roadmap());
    roadmaps.lock(roadmap);
    PlanChangeRequest request = reading.visible(command.roadmap(), command.key());
    requirePermitted(command, request);
    request.expectVersion(command.seenVersion());
    PlanChangeRequestState before = request.state();
    if (!command.approved()) {
      request.decide(decision(PlanChangeStatus.REFUSED, command, null));
      journal.recordForGood(
          gesture(Operation.PLAN_CHANGE_DECIDE, "undo.change-request.refused", request),
          List.of(change(request, before)));
    } else if (request.kind() == PlanChangeKind.RELEASE) {
      release(roadmap, request, command);
    } else {
      apply(request, command);
    }
    requests.flush();
    return reading.details(command.roadmap(), command.key());
  }

  private void requirePermitted(DecidePlanChange command, PlanChangeRequest request) {
    boolean permitted =
        command.approved()
            ? reading.mayApprove(command.roadmap(), request)
            : reading.mayRefuse(command.roadmap(), request.key());
    if (!permitted) {
      throw new AccessDeniedException(Operation.PLAN_CHANGE_DECIDE, Callers.current());
    }
  }

  private void release(RoadmapId roadmap, PlanChangeRequest request, DecidePlanChange command) {
    PlanChangeRequestState before = request.state();
    BaselineLock lock =
        requests
            .lock(roadmap)
            .filter(each -> each.uuid().equals(request.lockId()))
            .orElseThrow(
                () ->
                    RuleViolatedException.forbiddenByState(
                        "change-request.lock-gone", request.key()));
    request.decide(decision(PlanChangeStatus.APPROVED, command, lock.uuid()));
    journal.recordForGood(
        gesture(Operation.PLAN_CHANGE_DECIDE, "undo.change-request.released", request),
        List.of(change(request, before), locking.end(lock, request.reason())));
  }

  private void apply(PlanChangeRequest request, DecidePlanChange command) {
    PlanChangeRequestState before = request.state();
    CallersPlan caller = reading.plan(command.roadmap());
    PlanChangePreview today = PlanChangePreview.again(caller, request.changes());
    if (today.all().isEmpty()) {
      throw RuleViolatedException.forbiddenByState("change-request.nothing-left", request.key());
    }
    request.decide(decision(PlanChangeStatus.APPROVED, command, caller.lock().id()));
    if (command.preview() == null) {
      throw RuleViolatedException.at("preview", "value.missing", "preview");
    }
    if (!today.name().equals(command.preview())) {
      throw RuleViolatedException.forbiddenByState("change-request.plan-changed", request.key());
    }
    List<MoveResult.Change> moves = today.all();
    List<ObjectChange> changes = new ArrayList<>(List.of(change(request, before)));
    changes.addAll(dates.store(moves));
    journal.record(
        gesture(Operation.PLAN_CHANGE_DECIDE, "undo.change-request.approved", request), changes);
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
        gesture(Operation.PLAN_CHANGE_REQUEST, "undo.change-request.withdrawn", request),
        List.of(change(request, before)));
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
    return reading.details(roadmap, key);
  }

  private PlanChangeDecision decision(
      PlanChangeStatus status, DecidePlanChange command, UUID lock) {
    return new PlanChangeDecision(status, Callers.current().id(), now(), command.reason(), lock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private RoadmapId roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key)).id();
  }

  /** Asking alone changes nothing that a plan shows. */
  private static Gesture gesture(Operation operation, String label, PlanChangeRequest request) {
    return operation == Operation.PLAN_CHANGE_DECIDE
        ? Gesture.of(operation, request.roadmapId(), label, request.key())
        : Gesture.beside(operation, request.roadmapId(), label, request.key());
  }

  private static ObjectChange change(PlanChangeRequest request, PlanChangeRequestState before) {
    return new ObjectChange(
        SchedulingRestorables.CHANGE_REQUEST,
        request.uuid(),
        request.key(),
        before,
        request.state());
  }
}
