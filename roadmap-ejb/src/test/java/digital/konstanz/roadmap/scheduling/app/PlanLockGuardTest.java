// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanLockGuardTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final UUID roadmap = UUID.randomUUID();
  private final UUID locking = UUID.randomUUID();
  private final Measure measure = new Measure(new RoadmapId(roadmap), "M-1", "One");
  private final PlanLock lock =
      new PlanLock(locking, "BP-1", "Plan", DAY, "Office", Set.of(measure.uuid()));
  private final PlanLockGuard guard = new PlanLockGuard();

  PlanLockGuardTest() {
    guard.locks = id -> id.equals(roadmap) ? lock : PlanLock.NONE;
  }

  @Test
  void noGestureMovesWhatTheLockHolds() {
    assertThatThrownBy(() -> guard.require(List.of(moved()))).hasMessageContaining("plan.locked");
  }

  @Test
  void theApprovalOfARequestUnderThisLockDoesAndSoDoesItsUndo() {
    PlanChangeRequestState open = request(PlanChangeDecision.NONE);
    PlanChangeRequestState approved = request(approval(locking));

    assertThatCode(() -> guard.require(List.of(change(open, approved), moved())))
        .doesNotThrowAnyException();
    assertThatCode(() -> guard.require(List.of(moved(), change(approved, open))))
        .doesNotThrowAnyException();
  }

  @Test
  void anApprovalUnderAnOlderLockIsNotUndoneUnderThisOne() {
    PlanChangeRequestState open = request(PlanChangeDecision.NONE);
    PlanChangeRequestState approved = request(approval(UUID.randomUUID()));

    assertThatThrownBy(() -> guard.require(List.of(moved(), change(approved, open))))
        .hasMessageContaining("plan.locked");
  }

  @Test
  void aRefusalMovesNothing() {
    PlanChangeRequestState open = request(PlanChangeDecision.NONE);
    PlanChangeRequestState refused =
        request(
            new PlanChangeDecision(
                PlanChangeStatus.REFUSED, UUID.randomUUID(), Instant.EPOCH, "No", locking));

    assertThatThrownBy(() -> guard.require(List.of(change(open, refused), moved())))
        .hasMessageContaining("plan.locked");
  }

  @Test
  void otherRoadmapsAreFree() {
    guard.locks = id -> PlanLock.NONE;

    assertThatCode(() -> guard.require(List.of(moved()))).doesNotThrowAnyException();
  }

  private ObjectChange moved() {
    MeasureState before = measure.state();
    measure.plan(PlanDate.day(DAY), PlanDate.day(DAY.plusDays(measure.sortOrder() + 4L)));
    MeasureState after = measure.state();
    measure.restore(before);
    return new ObjectChange("measure", measure.uuid(), "M-1", before, after);
  }

  private static ObjectChange change(PlanChangeRequestState before, PlanChangeRequestState after) {
    return new ObjectChange("plan-change-request", after.id(), after.key(), before, after);
  }

  private static PlanChangeDecision approval(UUID under) {
    return new PlanChangeDecision(
        PlanChangeStatus.APPROVED, UUID.randomUUID(), Instant.EPOCH, null, under);
  }

  private PlanChangeRequestState request(PlanChangeDecision decision) {
    return new PlanChangeRequestState(
        UUID.randomUUID(),
        "AE-1",
        roadmap,
        PlanChangeKind.DATES,
        locking,
        UUID.randomUUID(),
        null,
        "Because",
        Instant.EPOCH,
        decision,
        List.of());
  }
}
