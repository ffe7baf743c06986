// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.JpaPlanVariantRepository;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantServicesIT {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final Map<Vendor, DatabaseUnderTest> DATABASES = new EnumMap<>(Vendor.class);

  private final Caller office = caller("office", Role.OFFICE);
  private final Caller other = caller("other", Role.OFFICE);
  private final Caller head = caller("head", Role.HEAD);
  private final Caller committee = caller("committee", Role.COMMITTEE);
  private final RecordedJournal journal = new RecordedJournal();
  private String roadmap;

  @AfterAll
  static void close() {
    DATABASES.values().forEach(DatabaseUnderTest::close);
  }

  /** All services on one entity manager. */
  private record Services(
      VariantService copies,
      VariantReadingService reading,
      VariantPlanningService planning,
      VariantAdoptionService adoption) {}

  @ParameterizedTest
  @EnumSource
  void itemsMoveInTheCopyAndGoBack(Vendor vendor) {
    DatabaseUnderTest database = planOf(2, vendor);
    String key = make(database, office, false);

    ShiftResult moved =
        as(office, database, services -> services.planning().move(move(key, 5, false)));
    VariantDetails laid =
        as(office, database, services -> services.reading().details(roadmap, key));

    assertThat(moved.moves().applied()).isTrue();
    assertThat(laid.rows())
        .extracting(
            VariantDetails.Row::key,
            VariantDetails.Row::todayStart,
            VariantDetails.Row::start,
            VariantDetails.Row::outdated)
        .containsExactly(tuple(item(0), MONDAY, MONDAY.plusDays(7), false));
    assertThat(laid.version()).isGreaterThan(moved.version());

    VariantDetails back =
        as(
            office,
            database,
            services -> services.planning().putBack(roadmap, key, List.of(item(0), item(1))));

    assertThat(back.rows()).isEmpty();
    assertThat(journal.labels())
        .containsExactly("undo.variant.made", "undo.variant.moved", "undo.variant.put-back");
  }

  @ParameterizedTest
  @EnumSource
  void aTrialStoresNothing(Vendor vendor) {
    DatabaseUnderTest database = planOf(1, vendor);
    String key = make(database, office, false);

    ShiftResult trial =
        as(office, database, services -> services.planning().move(move(key, 5, true)));

    assertThat(trial.moves().changes()).hasSize(1);
    assertThat(as(office, database, s -> s.reading().details(roadmap, key)).rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotSharedIsUnknownToOthersAndWhatIsSharedTheOfficeEdits(Vendor vendor) {
    DatabaseUnderTest database = planOf(1, vendor);
    String own = make(database, head, false);
    String shared = make(database, head, true);

    assertThat(listed(office, database))
        .extracting(VariantRow::key, VariantRow::own, VariantRow::mayEdit)
        .containsExactly(tuple(shared, false, true));
    assertThat(listed(committee, database))
        .extracting(VariantRow::key, VariantRow::mayEdit)
        .containsExactly(tuple(shared, false));
    assertThatThrownBy(() -> as(office, database, s -> s.copies().row(roadmap, own)))
        .isInstanceOf(NotFoundException.class);
    VariantRow renamed =
        as(
            office,
            database,
            s -> s.copies().change(roadmap, shared, version(s, shared), Map.of("name", "Neu")));
    assertThat(renamed.name()).isEqualTo("Neu");
  }

  @ParameterizedTest
  @EnumSource
  void whoMadeACopyAloneChangesItBesideTheOffice(Vendor vendor) {
    DatabaseUnderTest database = planOf(1, vendor);
    String shared = make(database, office, true);

    assertThatThrownBy(
            () ->
                as(
                    head,
                    database,
                    s -> s.copies().change(roadmap, shared, 1, Map.of("name", "Meine"))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(head, database, s -> s.planning().move(move(shared, 5, false))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                as(
                    office,
                    database,
                    s -> s.copies().change(roadmap, shared, 99, Map.of("name", "Alt"))))
        .isInstanceOf(StaleVersionException.class);
    as(
        office,
        database,
        s -> {
          s.copies().remove(roadmap, shared, version(s, shared));
          return null;
        });
    assertThat(listed(office, database)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyKeepsMoreThanTwenty(Vendor vendor) {
    DatabaseUnderTest database = planOf(1, vendor);
    for (int i = 0; i < 20; i++) {
      make(database, office, false);
    }

    assertThatThrownBy(() -> make(database, office, false))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("variant.too-many"));
    assertThat(make(database, other, false)).startsWith("PV-");
  }

  @ParameterizedTest
  @EnumSource
  void aCopyOfACopyBeginsWithItsMovesAndAnUnknownPlanIsRefused(Vendor vendor) {
    DatabaseUnderTest database = planOf(2, vendor);
    String first = make(database, office, false);
    as(office, database, services -> services.planning().move(move(first, 5, false)));

    VariantRow second =
        as(
            office,
            database,
            s ->
                s.copies()
                    .make(roadmap, Map.of("name", "Zweite", "purpose", "Wozu?", "from", first)));

    assertThat(second.moved()).isEqualTo(1);
    assertThat(second.madeFrom()).isEqualTo("Erste");
    assertThatThrownBy(
            () ->
                as(
                    office,
                    database,
                    s ->
                        s.copies()
                            .make(
                                roadmap,
                                Map.of("name", "X", "purpose", "Wozu?", "from", "PV-none"))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("from"));
  }

  @ParameterizedTest
  @EnumSource
  void adoptingNamesTheVersionThatWasSeen(Vendor vendor) {
    DatabaseUnderTest database = planOf(1, vendor);
    String key = make(database, office, false);
    as(office, database, services -> services.planning().move(move(key, 5, false)));

    assertThatThrownBy(() -> adopt(database, key, 1L))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("variant.changed"));
    assertThatThrownBy(() -> adopt(database, key, null))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("version"));
  }

  @ParameterizedTest
  @EnumSource
  void thousandsOfItemsTakeAsManyStatementsAsOne(Vendor vendor) {
    int few = statementsOfLooking(planOf(1, vendor));

    assertThat(statementsOfLooking(planOf(3_000, vendor))).isEqualTo(few);
  }

  private List<VariantRow> listed(Caller caller, DatabaseUnderTest database) {
    return as(caller, database, services -> services.copies().variants(roadmap));
  }

  private int statementsOfLooking(DatabaseUnderTest database) {
    String key = make(database, office, false);
    as(office, database, s -> s.planning().move(move(key, 5, false)));
    return database.statementsOf(
        () -> {
          as(office, database, s -> s.copies().variants(roadmap));
          as(office, database, s -> s.reading().timeline(roadmap, key, known -> false));
        });
  }

  private ShiftResult adopt(DatabaseUnderTest database, String key, Long seen) {
    return as(
        office,
        database,
        s -> s.adoption().adopt(new VariantAdoptionService.Adopt(roadmap, key, null, seen, false)));
  }

  private VariantPlanningService.MoveIn move(String key, int days, boolean trial) {
    return new VariantPlanningService.MoveIn(roadmap, key, item(0), Move.by(days), trial);
  }

  private long version(Services services, String key) {
    return services.copies().row(roadmap, key).version();
  }

  private String make(DatabaseUnderTest database, Caller caller, boolean shared) {
    Map<String, Object> values =
        Map.of("name", "Erste", "purpose", "Was wäre, wenn?", "shared", shared);
    return as(caller, database, services -> services.copies().make(roadmap, values).key());
  }

  private <T> T as(Caller caller, DatabaseUnderTest database, Function<Services, T> work) {
    return Callers.callAs(
        caller, () -> database.committed(entities -> work.apply(services(entities, database))));
  }

  private Services services(EntityManager entities, DatabaseUnderTest database) {
    BusinessDay today = new BusinessDay();
    today.setDemoDay(LocalDate.of(2026, 11, 2));
    VariantPlans plans = new VariantPlans();
    JpaPlanVariantRepository variants = new JpaPlanVariantRepository();
    variants.setEntities(entities);
    TimelineQuery query = new TimelineQuery();
    query.setDataSource(database.dataSource());
    plans.variants = variants;
    plans.query = query;
    plans.plans = new ReadPlans(query);
    plans.calculations = new VariantCalculations();
    VariantService copies = new VariantService();
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    copies.variants = variants;
    copies.roadmaps = roadmaps;
    copies.plans = plans;
    copies.sources = new VariantSources();
    copies.sources.variants = plans;
    copies.sources.baselines = new NoBaselines();
    copies.businessDay = today;
    copies.journal = journal;
    VariantPlanningService planning = new VariantPlanningService();
    planning.variants = variants;
    planning.plans = plans;
    planning.journal = journal;
    VariantReadingService reading = new VariantReadingService();
    reading.plans = plans;
    reading.businessDay = today;
    VariantAdoptionService adoption = new VariantAdoptionService();
    adoption.plans = plans;
    return new Services(copies, reading, planning, adoption);
  }

  /** Reads the plan anew each time. */
  private static final class ReadPlans extends CallersPlans {
    private final TimelineQuery query;

    ReadPlans(TimelineQuery query) {
      this.query = query;
    }

    @Override
    CallersPlan of(TimelineFacts.Head head) {
      PlanFacts nothing =
          new PlanFacts(
              ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()),
              List.of(),
              List.of(),
              Map.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of());
      return new CallersPlan(
          new PlanCalculation(
              query.facts(head), UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of())),
          () -> new ChangeFacts.Before(nothing, nothing.load()));
    }
  }

  private static final class NoBaselines extends BaselineQuery {
    @Override
    public List<BaselineFacts.Head> heads(String key) {
      return List.of();
    }
  }

  private DatabaseUnderTest planOf(int measures, Vendor vendor) {
    DatabaseUnderTest database = DATABASES.computeIfAbsent(vendor, DatabaseUnderTest::fresh);
    roadmap = UUID.randomUUID().toString();
    database.committed(
        entities -> {
          for (Caller caller : List.of(office, other, head, committee)) {
            known(caller, entities);
          }
          Roadmap made = new Roadmap(roadmap, "Probe", "P-");
          entities.persist(made);
          entities.flush();
          for (int i = 0; i < measures; i++) {
            Measure measure = new Measure(made.id(), item(i), "Maßnahme " + i);
            measure.plan(PlanDate.day(MONDAY), PlanDate.day(MONDAY.plusDays(4)));
            entities.persist(measure);
          }
          return null;
        });
    return database;
  }

  private void known(Caller caller, EntityManager entities) {
    entities
        .createNativeQuery(
            "insert into user_account (id, login, display_name, disabled, version)"
                + " select ?1, ?2, ?2, false, 1 from (select 1 as one) x"
                + " where not exists (select 1 from user_account where id = ?1)")
        .setParameter(1, caller.id())
        .setParameter(2, caller.id().toString())
        .executeUpdate();
  }

  private String item(int number) {
    return "P-" + number + "-" + roadmap.substring(0, 8);
  }

  private static Caller caller(String login, Role role) {
    return new Caller(UUID.randomUUID(), login, "/city/", List.of(new Grant(role, null)), false);
  }
}
