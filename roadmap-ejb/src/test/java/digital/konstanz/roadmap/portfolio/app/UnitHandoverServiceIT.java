// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.portfolio.persistence.UnitItems;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitHandoverServiceIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  private final RecordedJournal journal = new RecordedJournal();
  private EntityManager entities;
  private OrgUnit old;
  private OrgUnit next;
  private Measure led;
  private Measure shared;

  private void inPlan(Vendor vendor, Consumer<UnitHandoverService> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            opened -> {
              entities = opened;
              Roadmap roadmap = new Roadmap("handover", "Plan", "H-");
              entities.persist(roadmap);
              old = unit("OLD");
              next = unit("NEXT");
              entities.flush();
              led = measure(roadmap, "H-1");
              led.leadBy(new UnitId(old.id()));
              led.estimateByUnit(
                  Map.of(
                      new UnitId(old.id()),
                      PersonDays.of(30),
                      new UnitId(next.id()),
                      PersonDays.of(12)));
              shared = measure(roadmap, "H-2");
              shared.leadBy(new UnitId(next.id()));
              shared.refer(ReferenceKind.INVOLVED_UNIT, List.of(old.id()));
              entities.persist(led);
              entities.persist(shared);
              entities.flush();
              test.accept(service());
            });
  }

  private OrgUnit unit(String key) {
    OrgUnit unit = new OrgUnit("HO-" + key, "Amt " + key);
    entities.persist(unit);
    return unit;
  }

  private static Measure measure(Roadmap roadmap, String key) {
    return new Measure(roadmap.id(), key, "Maßnahme " + key);
  }

  private UnitHandoverService service() {
    UnitHandoverService service = new UnitHandoverService();
    service.units = new Units();
    service.units.setEntities(entities);
    service.items = new UnitItems();
    service.items.setEntities(entities);
    service.targets = new PlanItemTargets();
    service.targets.setEntities(entities);
    service.businessDay = new BusinessDay();
    service.businessDay.setDemoDay(TODAY);
    service.journal = journal;
    return service;
  }

  private void ends(OrgUnit unit, OrgUnit successor) {
    OrgUnitState now = unit.state();
    unit.restore(
        new OrgUnitState(
            now.key(),
            now.name(),
            now.unitType(),
            now.division(),
            now.parentId(),
            now.path(),
            now.capacityPersonDays(),
            now.capacityByYear(),
            now.validFrom(),
            TODAY.minusDays(1),
            successor == null ? null : successor.id(),
            now.external()));
    entities.flush();
  }

  private static void as(Grant grant, Runnable test) {
    Callers.runAs(new Caller(UUID.randomUUID(), "someone", null, List.of(grant), false), test);
  }

  @ParameterizedTest
  @EnumSource
  void leadParticipationAndEffortFollowInOneStep(Vendor vendor) {
    inPlan(
        vendor,
        service -> {
          ends(old, next);

          Callers.runAs(Caller.SYSTEM, () -> service.handOver("HO-OLD"));

          assertThat(led.leadUnit().value()).isEqualTo(next.id());
          assertThat(led.effortByUnit())
              .containsExactly(Map.entry(new UnitId(next.id()), PersonDays.of(42)));
          assertThat(shared.references(ReferenceKind.INVOLVED_UNIT)).containsExactly(next.id());
          assertThat(journal.labels()).containsExactly("undo.unit.handed-over");
          assertThat(journal.last()).hasSize(2);
          Callers.runAs(Caller.SYSTEM, () -> assertThat(service.open("HO-OLD").items()).isEmpty());
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSuccessorIsTheOneOfTheChainThatExistsToday(Vendor vendor) {
    inPlan(
        vendor,
        service -> {
          OrgUnit last = unit("LAST");
          ends(old, next);
          ends(next, last);

          Callers.runAs(
              Caller.SYSTEM,
              () -> assertThat(service.open("HO-OLD").successor()).isEqualTo("HO-LAST"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutASuccessorNothingIsHandedOver(Vendor vendor) {
    inPlan(
        vendor,
        service -> {
          ends(old, null);

          Callers.runAs(
              Caller.SYSTEM,
              () ->
                  assertThatThrownBy(() -> service.handOver("HO-OLD"))
                      .isInstanceOfSatisfying(
                          RuleViolatedException.class,
                          rule ->
                              assertThat(rule.code())
                                  .isEqualTo("unit.handover-without-successor")));
          assertThat(led.leadUnit().value()).isEqualTo(old.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotChangeAMeasureLeavesItAndIsTold(Vendor vendor) {
    inPlan(
        vendor,
        service -> {
          ends(old, next);

          as(
              new Grant(Role.HEAD, old.path()),
              () -> {
                UnitHandover handover = service.handOver("HO-OLD");
                assertThat(handover.items())
                    .extracting(UnitHandover.Item::key)
                    .containsExactly("H-1");
                assertThat(handover.left()).isEqualTo(1);
              });
          assertThat(shared.references(ReferenceKind.INVOLVED_UNIT)).containsExactly(old.id());
        });
  }
}
