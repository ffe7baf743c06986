// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevellingServiceIT {
  private static final LocalDate OLD_START = LocalDate.of(2026, 1, 5);
  private static final LocalDate OLD_END = LocalDate.of(2026, 12, 18);
  private static final LocalDate START = LocalDate.of(2026, 2, 2);
  private static final LocalDate END = LocalDate.of(2027, 1, 15);
  private static final LevellingRequest REQUEST =
      new LevellingRequest(
          CalendarPeriod.QUARTER,
          OLD_START,
          LocalDate.of(2028, 12, 31),
          List.of(),
          Set.of(MeasureStatus.IDEA),
          0);
  private static final Caller OFFICE = CityUnderTest.office();

  private final RecordedJournal journal = new RecordedJournal();
  private DatabaseUnderTest database;
  private TimelineQuery query;

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasProposedIsStoredWithItsPartsAsOneStep(Vendor vendor) {
    stored(vendor, true);

    ShiftResult result = apply(OFFICE, proposal("Z-1"));

    assertThat(result.moves().applied()).isTrue();
    assertThat(dates())
        .containsExactlyInAnyOrder(
            tuple("Z-1", START, END),
            tuple("Z-1.1", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 6)),
            tuple("Z-2", OLD_START, OLD_END));
    assertThat(journal.labels()).containsExactly("undo.plan.levelled");
    assertThat(journal.last())
        .extracting(ObjectChange::key)
        .containsExactlyInAnyOrder("Z-1", "Z-1.1");
  }

  @ParameterizedTest
  @EnumSource
  void anotherPlanThanTheOneItWasCalculatedForIsRefused(Vendor vendor) {
    stored(vendor, true);
    LevellingOutcome proposal = proposal("Z-1");
    database.committed(
        entities -> {
          JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
          roadmaps.setEntities(entities);
          roadmaps.raisePlanVersion(roadmaps.byKey("zuerst").orElseThrow().id());
          return null;
        });

    assertThat(refused(OFFICE, proposal).code()).isEqualTo("levelling.plan-changed");
    assertThat(dates()).contains(tuple("Z-1", OLD_START, OLD_END));
  }

  @ParameterizedTest
  @EnumSource
  void whatOneMayNotMoveAnyMoreIsNamedAndNothingIsStored(Vendor vendor) {
    stored(vendor, false);
    Caller officeAndHead =
        new Caller(
            UUID.randomUUID(),
            "somebody",
            null,
            List.of(new Grant(Role.OFFICE, null), new Grant(Role.HEAD, "/AMT/")),
            false);

    RuleViolatedException named = refused(officeAndHead, proposal("Z-1", "Z-2"));
    RuleViolatedException hidden = refused(OFFICE, proposal("Z-1", "Z-2"));

    assertThat(named.code()).isEqualTo("levelling.locked");
    assertThat(named.values()).containsExactly("Z-2 Maßnahme Z-2", 0);
    assertThat(hidden.code()).isEqualTo("levelling.hidden");
    assertThat(dates())
        .contains(tuple("Z-1", OLD_START, OLD_END), tuple("Z-2", OLD_START, OLD_END));
    assertThat(journal.labels()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasLockedMeanwhileIsNotMoved(Vendor vendor) {
    stored(vendor, true);
    LevellingOutcome proposal = proposal("Z-1", "Z-2");
    database.committed(
        entities -> {
          Measure held =
              entities
                  .createQuery("select x from Measure x where x.key = 'Z-1'", Measure.class)
                  .getSingleResult();
          PlansUnderTest.lock(held, OLD_START, entities);
          return null;
        });

    assertThat(refused(OFFICE, proposal).code()).isEqualTo("levelling.locked");
    assertThat(dates())
        .contains(tuple("Z-1", OLD_START, OLD_END), tuple("Z-2", OLD_START, OLD_END));
  }

  private void stored(Vendor vendor, boolean open) {
    database = DatabaseUnderTest.fresh(vendor);
    query = new TimelineQuery();
    query.setDataSource(database.dataSource());
    database.committed(
        entities -> {
          CityUnderTest city = new CityUnderTest(entities);
          Measure first = city.measure("Z-1");
          WorkPackage part =
              new WorkPackage(city.first.id(), first.itemId(), "Z-1.1", "Teil von Z-1");
          part.plan(PlanDate.day(OLD_START), PlanDate.day(OLD_START.plusDays(4)));
          city.store(first);
          city.store(part, open ? city.measure("Z-2") : city.confidential("Z-2"));
          return null;
        });
  }

  private LevellingOutcome proposal(String... keys) {
    return new LevellingOutcome(
        "zuerst",
        head().version(),
        REQUEST,
        keys.length,
        Arrays.stream(keys).map(LevellingServiceIT::line).toList(),
        List.of(),
        List.of(),
        List.of(),
        true,
        false);
  }

  private static List<String> line(String key) {
    return Arrays.asList(
        key,
        OLD_START.toString(),
        OLD_END.toString(),
        START.toString(),
        END.toString(),
        "AMT",
        OLD_START.toString(),
        null);
  }

  private RuleViolatedException refused(Caller caller, LevellingOutcome proposal) {
    return catchThrowableOfType(RuleViolatedException.class, () -> apply(caller, proposal));
  }

  private ShiftResult apply(Caller caller, LevellingOutcome proposal) {
    return database.committed(
        entities -> Callers.callAs(caller, () -> service(entities).apply(proposal)));
  }

  private LevellingService service(EntityManager entities) {
    PlanCalculations plans = new PlanCalculations();
    plans.setQuery(query);
    plans.setCalendars(WorkingCalendar::mondayToFriday);
    ChangeFacts facts = new ChangeFacts();
    facts.setQuery(query);
    facts.setSource(roadmap -> PlansUnderTest.nothing());
    JpaPlanItemRepository items = new JpaPlanItemRepository();
    items.setEntities(entities);
    LevellingService service = new LevellingService();
    service.query = query;
    service.plans = plans;
    service.facts = facts;
    service.dates = new NewDates();
    service.dates.items = items;
    service.journal = journal;
    return service;
  }

  private Head head() {
    return query.head("zuerst").orElseThrow();
  }

  private List<Tuple> dates() {
    return query.facts(head()).items().stream()
        .map((Item item) -> tuple(item.key(), item.days().start(), item.days().end()))
        .toList();
  }
}
