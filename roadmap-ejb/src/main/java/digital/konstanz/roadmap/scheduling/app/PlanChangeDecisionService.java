// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
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
 * Decides about requests to change a locked plan: never who is behind the request. An approval
 * moves what it has shown of today's plan, or nothing.
 */
@Stateless
public class PlanChangeDecisionService {
  @Inject RoadmapRepository roadmaps;
  @Inject PlanChangeReading reading;
  @Inject PlanChangePreviews previews;
  @Inject PlanLocking locking;
  @Inject NewDates dates;
  @Inject Clock clock;
  @Inject Journal journal;

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
    requirePermitted(reading.isWithinReach(command.roadmap(), command.key()));
    request.expectVersion(command.seenVersion());
    PlanChangeRequestState before = request.state();
    if (!command.approved()) {
      decide(request, PlanChangeStatus.REFUSED, command, null);
      journal.recordForGood(
          PlanChangeSteps.deciding("undo.change-request.refused", request),
          List.of(PlanChangeSteps.change(request, before)));
    } else if (request.kind() == PlanChangeKind.RELEASE) {
      release(roadmap, request, command);
    } else {
      apply(request, command);
    }
    return previews.details(command.roadmap(), reading.changed(command.roadmap(), command.key()));
  }

  private static void requirePermitted(boolean permitted) {
    if (!permitted) {
      throw new AccessDeniedException(Operation.PLAN_CHANGE_DECIDE, Callers.current());
    }
  }

  private void release(RoadmapId roadmap, PlanChangeRequest request, DecidePlanChange command) {
    PlanChangeRequestState before = request.state();
    decide(request, PlanChangeStatus.APPROVED, command, request.lockId());
    ObjectChange ended = locking.release(roadmap, request);
    journal.recordForGood(
        PlanChangeSteps.deciding("undo.change-request.released", request),
        List.of(PlanChangeSteps.change(request, before), ended));
  }

  private void apply(PlanChangeRequest request, DecidePlanChange command) {
    PlanChangeRequestState before = request.state();
    CallersPlan caller = previews.plan(command.roadmap());
    PlanChangePreview today = PlanChangePreview.again(caller, request.changes());
    requirePermitted(today.mayDecide());
    if (today.all().isEmpty()) {
      throw RuleViolatedException.forbiddenByState("change-request.nothing-left", request.key());
    }
    decide(request, PlanChangeStatus.APPROVED, command, caller.lock().id());
    if (command.preview() == null) {
      throw RuleViolatedException.at("preview", "value.missing", "preview");
    }
    if (!today.name().equals(command.preview())) {
      throw RuleViolatedException.forbiddenByState("change-request.plan-changed", request.key());
    }
    List<MoveResult.Change> moves = today.all();
    List<ObjectChange> changes = new ArrayList<>(List.of(PlanChangeSteps.change(request, before)));
    changes.addAll(dates.store(moves));
    journal.record(PlanChangeSteps.deciding("undo.change-request.approved", request), changes);
  }

  private void decide(
      PlanChangeRequest request, PlanChangeStatus status, DecidePlanChange command, UUID lock) {
    Authority decider = Callers.current().authority();
    request.decide(
        new PlanChangeDecision(status, decider.account(), now(), command.reason(), lock), decider);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private RoadmapId roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key)).id();
  }
}
