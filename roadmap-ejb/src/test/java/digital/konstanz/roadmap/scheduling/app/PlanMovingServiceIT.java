// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation.Dates;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanMovingServiceIT {
  private static final LocalDate ELSEWHERE = LocalDate.of(2026, 6, 1);

  private final RecordedJournal journal = new RecordedJournal();
  private DatabaseUnderTest database;
  private TimelineQuery query;

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMovedIsStoredAsOneStep(Vendor vendor) {
    stored(vendor);
    LocalDate before = dates().start();

    moved(items -> {});

    assertThat(dates().start()).isAfter(before);
    assertThat(journal.labels()).containsExactly("undo.measure.moved");
  }

  /** After the plan was read, and before its items are. */
  @ParameterizedTest
  @EnumSource
  void whoeverCommittedInBetweenIsNotOverwritten(Vendor vendor) {
    stored(vendor);

    RuleViolatedException refused =
        catchThrowableOfType(
            RuleViolatedException.class, () -> moved(items -> database.committed(this::moveAway)));

    assertThat(refused.code()).isEqualTo("shift.plan-changed");
    assertThat(dates().start()).isEqualTo(ELSEWHERE);
    assertThat(journal.labels()).isEmpty();
  }

  private Object moveAway(EntityManager entities) {
    Measure measure =
        entities
            .createQuery("select x from Measure x where x.key = 'Z-1'", Measure.class)
            .getSingleResult();
    measure.plan(PlanDate.day(ELSEWHERE), PlanDate.day(ELSEWHERE.plusDays(30)));
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    roadmaps.raisePlanVersion(measure.roadmap());
    return null;
  }

  private void stored(Vendor vendor) {
    database = DatabaseUnderTest.fresh(vendor);
    query = new TimelineQuery();
    query.setDataSource(database.dataSource());
    database.committed(
        entities -> {
          CityUnderTest city = new CityUnderTest(entities);
          city.store(city.measure("Z-1"));
          return null;
        });
  }

  /**
   * @param meanwhile happens before the items are read
   */
  private void moved(Consumer<List<MoveResult.Change>> meanwhile) {
    Dates seen = dates();
    MoveItem command = new MoveItem("Z-1", Move.by(5), seen, null, false);
    database.committed(
        entities ->
            Callers.callAs(
                CityUnderTest.office(), () -> service(entities, meanwhile).moveItem(command)));
  }

  private PlanMovingService service(
      EntityManager entities, Consumer<List<MoveResult.Change>> meanwhile) {
    JpaPlanItemRepository items = new JpaPlanItemRepository();
    items.setEntities(entities);
    PlanMovingService service = new PlanMovingService();
    service.query = query;
    service.plans = plans();
    service.dates =
        new NewDates() {
          @Override
          List<ObjectChange> store(List<MoveResult.Change> changes) {
            meanwhile.accept(changes);
            return super.store(changes);
          }
        };
    service.dates.items = items;
    service.journal = journal;
    return service;
  }

  private CallersPlans plans() {
    CallersPlans plans = new CallersPlans();
    plans.query = query;
    plans.plans = new PlanCalculations();
    plans.plans.setQuery(query);
    plans.plans.setCalendars(WorkingCalendar::mondayToFriday);
    plans.facts = new ChangeFacts();
    plans.facts.setQuery(query);
    plans.facts.setSource(roadmap -> PlansUnderTest.nothing());
    return plans;
  }

  private Dates dates() {
    Days days = query.facts(query.head("zuerst").orElseThrow()).items().get(0).days();
    return new Dates(days.start(), days.end());
  }
}
