// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Notice;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanChangeRequestsIT {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final Instant MADE = Instant.parse("2026-02-02T08:00:00Z");
  private static final Instant DECIDED = MADE.plusSeconds(3_600);

  private final Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
  private final Measure measure = new Measure(roadmap.id(), "M-1", "Maßnahme");
  private final WorkPackage part =
      new WorkPackage(roadmap.id(), measure.itemId(), "M-1-AP1", "Paket");
  private final WorkPackage below =
      new WorkPackage(roadmap.id(), part.itemId(), "M-1-AP1.1", "Paket im Paket");

  private BaselineLock lock(EntityManager entities) {
    entities.persist(roadmap);
    entities.flush();
    for (Object item : List.of(measure, part, below)) {
      entities.persist(item);
      entities.flush();
    }
    BaselineHead head = BaselineHead.imported("Plan", "Jemand", "Stand", "B-1", DAY);
    Baseline baseline =
        new Baseline(new BaselineState(UUID.randomUUID(), "BP-1", roadmap.uuid(), head, List.of()));
    entities.persist(baseline);
    entities.flush();
    BaselineLock lock = new BaselineLock(baseline, null, DAY, List.of(measure.uuid()));
    entities.persist(lock);
    entities.flush();
    return lock;
  }

  private PlanChangeRequestState request(
      String key, BaselineLock lock, PlanChangeStatus status, UUID... items) {
    boolean open = status == PlanChangeStatus.OPEN;
    return new PlanChangeRequestState(
        UUID.randomUUID(),
        key,
        roadmap.uuid(),
        items.length == 0 ? PlanChangeKind.RELEASE : PlanChangeKind.DATES,
        lock.uuid(),
        null,
        null,
        "Weil",
        MADE,
        open ? PlanChangeDecision.NONE : decision(status),
        List.of(items).stream()
            .map(id -> new PlanChange(id, "k", "MEASURE", "t", true, null, null, DAY, DAY))
            .toList());
  }

  private static PlanChangeDecision decision(PlanChangeStatus status) {
    return new PlanChangeDecision(status, null, DECIDED, "Grund", null);
  }

  private static Restorable<PlanChangeRequestState> undo(EntityManager entities) {
    PlanItemTargets targets = new PlanItemTargets();
    targets.setEntities(entities);
    return ChangeRequestRestorable.of(entities, targets);
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalThatWasTakenBackIsNotDoneAgain(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              BaselineLock lock = lock(entities);
              PlanChangeRequestState asked =
                  request("AE-1", lock, PlanChangeStatus.OPEN, measure.uuid());
              entities.persist(new PlanChangeRequest(asked));
              entities.flush();
              Restorable<PlanChangeRequestState> undo = undo(entities);

              assertThatThrownBy(
                      () ->
                          undo.restore(asked.id(), asked.with(decision(PlanChangeStatus.APPROVED))))
                  .hasMessageContaining("change-request.not-again");
              undo.restore(asked.id(), asked.with(decision(PlanChangeStatus.WITHDRAWN)));

              assertThat(undo.current(asked.id()).orElseThrow().decision().status())
                  .isEqualTo(PlanChangeStatus.WITHDRAWN);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aRequestDoesNotComeBackUnderAKeyThatAnotherHas(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              BaselineLock lock = lock(entities);
              entities.persist(new PlanChangeRequest(request("AE-1", lock, PlanChangeStatus.OPEN)));
              entities.flush();
              PlanChangeRequestState gone = request("AE-1", lock, PlanChangeStatus.OPEN);
              Restorable<PlanChangeRequestState> undo = undo(entities);

              assertThatThrownBy(() -> undo.restore(gone.id(), gone))
                  .hasMessageContaining("change-request.key-taken");
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatWaitsIsReadWithWhomItBelongsTo(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      measure.showTo(Visibility.CONFIDENTIAL);
      UUID gone = UUID.randomUUID();
      database.committed(
          entities -> {
            BaselineLock lock = lock(entities);
            for (PlanChangeRequestState each :
                List.of(
                    request("AE-1", lock, PlanChangeStatus.OPEN, measure.uuid(), below.uuid()),
                    request("AE-2", lock, PlanChangeStatus.OPEN, gone),
                    request("AE-3", lock, PlanChangeStatus.OPEN),
                    request("AE-4", lock, PlanChangeStatus.REFUSED, part.uuid()))) {
              entities.persist(new PlanChangeRequest(each));
            }
            return null;
          });
      PlanChangeQuery query = new PlanChangeQuery();
      query.setDataSource(database.dataSource());

      List<Notice> notices = query.waiting("r1", MADE, Authority.of(UUID.randomUUID()));

      assertThat(notices)
          .extracting(notice -> notice.head().key())
          .containsExactly("AE-3", "AE-2", "AE-1", "AE-1");
      assertThat(notices.get(0).asked()).isNull();
      assertThat(notices.get(1).now()).isNull();
      assertThat(notices.subList(2, 4))
          .extracting(notice -> notice.now().target().visibility())
          .containsOnly(Visibility.CONFIDENTIAL);
      assertThat(notices.subList(2, 4))
          .extracting(notice -> notice.asked().item())
          .containsExactly(measure.uuid(), below.uuid());
    }
  }
}
