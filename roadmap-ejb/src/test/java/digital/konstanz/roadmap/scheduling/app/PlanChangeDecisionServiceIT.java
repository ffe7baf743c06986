// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.ItemState;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeDecision;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.JpaPlanChangeRepository;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanChangeDecisionServiceIT {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final Map<Vendor, DatabaseUnderTest> DATABASES = new EnumMap<>(Vendor.class);

  private final String name = UUID.randomUUID().toString();
  private final String path = "/" + name + "/";
  private final Roadmap roadmap = new Roadmap(name, "Probe", "P-");
  private final Measure measure = new Measure(roadmap.id(), "P-1-" + name, "Maßnahme");
  private final Caller author = caller(new Grant(Role.OFFICE, null));
  private final Caller office = caller(new Grant(Role.OFFICE, null));
  private final Caller head = caller(new Grant(Role.HEAD, path));
  private final RecordedJournal journal = new RecordedJournal();

  @AfterAll
  static void close() {
    DATABASES.values().forEach(DatabaseUnderTest::close);
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyOfTheAuthorDoesNotDecide(Vendor vendor) {
    DatabaseUnderTest database = requested(author, MONDAY, vendor);
    Caller deputy = caller(new Grant(Role.OFFICE, null, author.id()));

    assertThat(row(deputy, database).mayDecide()).isFalse();
    assertThat(row(deputy, database).own()).isFalse();
    assertThatThrownBy(() -> decide(deputy, true, database))
        .hasMessageContaining("change-request.own");
    assertThatThrownBy(() -> decide(deputy, false, database))
        .hasMessageContaining("change-request.own");
    assertThat(row(office, database).mayDecide()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whomTheAuthorStoodInForDoesNotDecideNorAnotherDeputy(Vendor vendor) {
    Caller deputy = caller(new Grant(Role.OFFICE, null, author.id()));
    Caller another = caller(new Grant(Role.OFFICE, null, author.id()));
    DatabaseUnderTest database = requested(deputy, MONDAY, vendor);

    for (Caller behind : List.of(author, another)) {
      assertThat(row(behind, database).mayDecide()).isFalse();
      assertThatThrownBy(() -> decide(behind, true, database))
          .hasMessageContaining("change-request.own");
    }
    decide(office, true, database);

    assertThat(journal.labels()).containsExactly("undo.change-request.approved");
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalMayTakeTheDatesAway(Vendor vendor) {
    DatabaseUnderTest database = requested(author, null, vendor);

    decide(office, true, database);

    ItemState after = (ItemState) journal.last().get(1).after();
    assertThat(after.item().dates().plannedStart()).isNull();
    assertThat(after.item().dates().plannedEnd()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatBecameConfidentialTheHeadOfItsUnitDecides(Vendor vendor) {
    measure.showTo(Visibility.CONFIDENTIAL);
    DatabaseUnderTest database = requested(author, MONDAY.plusDays(7), vendor);
    Caller above = caller(new Grant(Role.HEAD, "/elsewhere/"));

    for (Caller other : List.of(office, above)) {
      assertThatThrownBy(() -> row(other, database)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> decide(other, true, database)).isInstanceOf(NotFoundException.class);
    }
    assertThat(row(head, database).mayDecide()).isTrue();
    decide(head, true, database);

    assertThat(journal.labels()).containsExactly("undo.change-request.approved");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotConfidentialTheHeadOfItsUnitDoesNotDecide(Vendor vendor) {
    DatabaseUnderTest database = requested(author, MONDAY, vendor);

    assertThat(row(head, database).mayDecide()).isFalse();
    assertThatThrownBy(() -> decide(head, true, database))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void decide(Caller caller, boolean approved, DatabaseUnderTest database) {
    as(
        caller,
        database,
        service -> {
          String seen =
              PlanChangePreview.again(
                      service.previews.plan(name), service.reading.visible(name, name).changes())
                  .name();
          return service.decide(
              new DecidePlanChange(
                  name, name, row(caller, database).version(), approved, "Nein", seen));
        });
  }

  private PlanChangeRow row(Caller caller, DatabaseUnderTest database) {
    return as(caller, database, service -> service.reading.row(name, name));
  }

  private <T> T as(
      Caller caller, DatabaseUnderTest database, Function<PlanChangeDecisionService, T> work) {
    return Callers.callAs(
        caller, () -> database.committed(entities -> work.apply(service(entities, database))));
  }

  private PlanChangeDecisionService service(EntityManager entities, DatabaseUnderTest database) {
    JpaPlanChangeRepository requests = new JpaPlanChangeRepository();
    requests.setEntities(entities);
    PlanChangeQuery query = new PlanChangeQuery();
    query.setDataSource(database.dataSource());
    BaselineQuery items = new BaselineQuery();
    items.setEntities(entities);
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    JpaPlanItemRepository plan = new JpaPlanItemRepository();
    plan.setEntities(entities);
    PlanChangeDecisionService service = new PlanChangeDecisionService();
    service.roadmaps = roadmaps;
    service.reading = new PlanChangeReading();
    service.reading.query = query;
    service.reading.requests = requests;
    service.previews = new PlanChangePreviews();
    service.previews.requests = requests;
    service.previews.items = items;
    service.previews.calendars = WorkingCalendar::mondayToFriday;
    service.previews.timeline = new TimelineQuery();
    service.previews.timeline.setDataSource(database.dataSource());
    service.previews.plans = new ReadPlans(service.previews.timeline);
    service.locking = new PlanLocking();
    service.locking.changes = requests;
    service.locking.businessDay = new BusinessDay();
    service.dates = new NewDates();
    service.dates.items = plan;
    service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    service.journal = journal;
    return service;
  }

  /** The measure is held, and somebody asks for a day on which it begins; null = for no dates. */
  private DatabaseUnderTest requested(Caller asking, LocalDate day, Vendor vendor) {
    DatabaseUnderTest database = DATABASES.computeIfAbsent(vendor, DatabaseUnderTest::fresh);
    database.committed(
        entities -> {
          List.of(author, office, head).forEach(each -> known(each, entities));
          known(asking, entities);
          entities.persist(roadmap);
          entities.flush();
          measure.leadBy(unit(entities));
          measure.plan(PlanDate.day(MONDAY), PlanDate.day(MONDAY.plusDays(4)));
          entities.persist(measure);
          entities.flush();
          BaselineLock lock = lock(entities);
          entities.persist(new PlanChangeRequest(request(asking, lock, day)));
          return null;
        });
    return database;
  }

  private BaselineLock lock(EntityManager entities) {
    BaselineHead approved = BaselineHead.imported("Plan", "Jemand", "Stand", "B-1", MONDAY);
    Baseline baseline =
        new Baseline(
            new BaselineState(UUID.randomUUID(), name, roadmap.uuid(), approved, List.of()));
    entities.persist(baseline);
    entities.flush();
    BaselineLock lock = new BaselineLock(baseline, null, MONDAY, List.of(measure.uuid()));
    entities.persist(lock);
    entities.flush();
    return lock;
  }

  private PlanChangeRequestState request(Caller asking, BaselineLock lock, LocalDate day) {
    Authority behind = AccessPolicy.authorityOf(asking, Operation.PLAN_CHANGE_REQUEST);
    LocalDate end = day == null ? null : day.plusDays(4);
    PlanChange change =
        new PlanChange(
            measure.uuid(), measure.key(), "MEASURE", "m", true, MONDAY, MONDAY, day, end);
    return new PlanChangeRequestState(
        UUID.randomUUID(),
        name,
        roadmap.uuid(),
        PlanChangeKind.DATES,
        lock.uuid(),
        behind.account(),
        behind.standsInFor(),
        "Weil",
        NOW,
        PlanChangeDecision.NONE,
        List.of(change));
  }

  private UnitId unit(EntityManager entities) {
    UUID id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into org_unit (id, obj_key, name, path, external_unit, version)"
                + " values (?1, ?2, ?2, ?3, false, 0)")
        .setParameter(1, id)
        .setParameter(2, name)
        .setParameter(3, path)
        .executeUpdate();
    return new UnitId(id);
  }

  private static void known(Caller caller, EntityManager entities) {
    entities
        .createNativeQuery(
            "insert into user_account (id, login, display_name, disabled, version)"
                + " select ?1, ?2, ?2, false, 1 from (select 1 as one) x"
                + " where not exists (select 1 from user_account where id = ?1)")
        .setParameter(1, caller.id())
        .setParameter(2, caller.id().toString())
        .executeUpdate();
  }

  private static Caller caller(Grant grant) {
    return new Caller(UUID.randomUUID(), "somebody", "/city/", List.of(grant), false);
  }

  /** Reads the plan anew each time. */
  private static final class ReadPlans extends CallersPlans {
    private final TimelineQuery query;

    ReadPlans(TimelineQuery query) {
      this.query = query;
    }

    @Override
    CallersPlan of(TimelineFacts.Head head) {
      return new CallersPlan(
          new PlanCalculation(query.facts(head), PlansUnderTest.WEEKDAYS),
          () -> new ChangeFacts.Before(PlansUnderTest.nothing(), PlansUnderTest.nothing().load()));
    }
  }
}
