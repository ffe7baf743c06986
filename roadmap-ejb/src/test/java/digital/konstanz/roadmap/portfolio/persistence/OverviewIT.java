// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.StatusChange;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.app.BoardCard;
import digital.konstanz.roadmap.portfolio.app.BoardDetails;
import digital.konstanz.roadmap.portfolio.app.BoardService;
import digital.konstanz.roadmap.portfolio.app.TableColumn;
import digital.konstanz.roadmap.portfolio.app.TableDetails;
import digital.konstanz.roadmap.portfolio.app.TableService;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Board and table read the same rows, on both databases. */
class OverviewIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final Caller OFFICE =
      new Caller(UUID.randomUUID(), "office", null, List.of(new Grant(Role.OFFICE, null)), false);
  private static final Caller EMPLOYEE =
      new Caller(
          UUID.randomUUID(), "employee", null, List.of(new Grant(Role.EMPLOYEE, null)), false);

  private EntityManager entities;
  private Roadmap roadmap;
  private Measure measure;

  private void inPlan(Vendor vendor, Runnable test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            opened -> {
              entities = opened;
              roadmap = new Roadmap("demo", "Demo", "M-");
              entities.persist(roadmap);
              entities.flush();
              measure = Portfolios.fullMeasure(entities, roadmap, "M-1");
              entities.persist(measure);
              test.run();
            });
  }

  private void running() {
    measure.change(new StatusChange(MeasureStatus.PLANNED, null, null, Set.of()));
    measure.change(new StatusChange(MeasureStatus.RUNNING, null, null, Set.of("G2")));
  }

  /** The unit that leads the measure does not work on this day, the city does. */
  private WorkingCalendars closedOn(LocalDate day) {
    UUID lead = measure.leadUnit().value();
    entities
        .createNativeQuery("update org_unit set path = ?1 where id = cast(?2 as uuid)")
        .setParameter(1, "/" + lead + "/")
        .setParameter(2, lead.toString())
        .executeUpdate();
    WorkingCalendar city = WorkingCalendar.mondayToFriday();
    UnitCalendars units = UnitCalendars.of(city, Map.of(lead, List.of(new FreeDay(day, "Umzug"))));
    return new WorkingCalendars() {
      @Override
      public WorkingCalendar city() {
        return city;
      }

      @Override
      public UnitCalendars units() {
        return units;
      }
    };
  }

  private BoardService board() {
    BoardService service = new BoardService();
    service.setRoadmaps(roadmaps());
    service.setQuery(query());
    service.setCalendars(WorkingCalendar::mondayToFriday);
    service.setThresholds(HouseRulesState::initial);
    service.setBusinessDay(businessDay());
    return service;
  }

  private TableService table() {
    JpaOwnFieldRepository ownFields = new JpaOwnFieldRepository();
    ownFields.setEntities(entities);
    TableService service = new TableService();
    service.setRoadmaps(roadmaps());
    service.setOwnFields(ownFields);
    service.setQuery(query());
    service.setCalendars(WorkingCalendar::mondayToFriday);
    service.setThresholds(HouseRulesState::initial);
    service.setBusinessDay(businessDay());
    return service;
  }

  private JpaRoadmapRepository roadmaps() {
    JpaRoadmapRepository repository = new JpaRoadmapRepository();
    repository.setEntities(entities);
    return repository;
  }

  private OverviewQuery query() {
    OverviewQuery query = new OverviewQuery();
    query.setEntities(entities);
    return query;
  }

  private static BusinessDay businessDay() {
    BusinessDay day = new BusinessDay();
    day.setDemoDay(TODAY);
    return day;
  }

  private <T> T as(Caller caller, Supplier<T> work) {
    entities.flush();
    return Callers.callAs(caller, work);
  }

  @ParameterizedTest
  @EnumSource
  void aCardSaysWhatTheMeasureIs(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          running();
          Milestone gate = new GateMilestone(measure, "G2", "Freigabe");
          gate.become(MilestoneStatus.REACHED);
          entities.persist(gate);
          WorkPackage part = new WorkPackage(roadmap.id(), measure.itemId(), "M-1.1", "Teil");
          entities.persist(part);

          BoardDetails read = as(OFFICE, () -> board().read("demo"));

          BoardCard card = read.cards().get(0);
          assertThat(read.columns())
              .extracting(BoardDetails.Column::status)
              .containsExactly(MeasureStatus.values());
          assertThat(card.key()).isEqualTo("M-1");
          assertThat(card.lead()).isEqualTo("LEAD-M-1");
          assertThat(card.children()).isEqualTo(new BoardCard.Children(1, 2));
          assertThat(card.delayDays()).isEqualTo(22);
          assertThat(card.light()).isEqualTo(Rag.YELLOW);
          assertThat(card.daysInColumn()).isEqualTo(76);
          assertThat(card.rank()).isEqualTo(1024);
          assertThat(read.names()).containsEntry("LEAD-M-1", "Amt LEAD-M-1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void delayCountsTheDaysOnWhichTheLeadingUnitWorks(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          running();
          entities.flush();
          Measure below = new Measure(roadmap.id(), "M-2", "Teil ohne Federführung");
          below.moveBelow(measure.itemId(), 0);
          entities.persist(below);
          BoardService board = board();
          board.setCalendars(closedOn(LocalDate.of(2027, 4, 14)));
          TableService table = table();
          table.setCalendars(closedOn(LocalDate.of(2027, 4, 14)));

          assertThat(as(OFFICE, () -> board.read("demo")).cards().get(0).delayDays()).isEqualTo(21);
          assertThat(as(OFFICE, () -> table.read("demo")).rows().get(0))
              .containsEntry("delayDays", 21);
          assertThat(query().measures(roadmap.uuid()))
              .extracting(OverviewFacts::leadingUnit)
              .hasSize(2)
              .containsOnly(query().measures(roadmap.uuid()).get(0).target().unitPath());
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCardSaysWhereItMayGoAndWhatIsWantedForIt(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          measure.change(new StatusChange(MeasureStatus.PLANNED, null, null, Set.of()));

          BoardCard card = as(OFFICE, () -> board().read("demo")).cards().get(0);

          assertThat(card.movable()).isTrue();
          assertThat(card.allowed())
              .contains(
                  new BoardCard.NextStatus(MeasureStatus.PROPOSED, null, null),
                  new BoardCard.NextStatus(
                      MeasureStatus.RUNNING, "status.gate-missing", "overrideReason"),
                  new BoardCard.NextStatus(MeasureStatus.PAUSED, "status.reason-missing", "reason"))
              .extracting(BoardCard.NextStatus::status)
              .doesNotContain(MeasureStatus.DONE, MeasureStatus.IDEA);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoMayOnlyReadMovesNothing(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          BoardCard card = as(EMPLOYEE, () -> board().read("demo")).cards().get(0);

          assertThat(card.movable()).isFalse();
          assertThat(card.orderable()).isFalse();
          assertThat(card.allowed()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTableRowHasAValuePerColumn(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          running();

          TableDetails read = as(OFFICE, () -> table().read("demo"));

          Map<String, Object> row = read.rows().get(0);
          List<String> ids = read.columns().stream().map(TableColumn::id).toList();
          assertThat(row).containsKeys(ids.toArray(String[]::new));
          assertThat(row)
              .containsEntry("title", "Maßnahme M-1")
              .containsEntry("start", LocalDate.of(2026, 9, 1))
              .containsEntry("end", LocalDate.of(2027, 3, 31))
              .containsEntry("progress", 33)
              .containsEntry("budget.2026.OPERATING", "8900.10")
              .containsEntry("budget.2026.CAPITAL", "0.00")
              .containsEntry("budget.2028.CAPITAL", null)
              .containsEntry("fields.Feld M-1", "eigener Wert")
              .containsEntry("involved", List.of("OTHER-M-1", "LEAD-M-1"))
              .containsEntry("editable", true);
          assertThat((BigDecimal) row.get("personDays")).isEqualByComparingTo("55");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoMayReadNoBudgetGetsNoBudgetColumns(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          TableDetails read = as(EMPLOYEE, () -> table().read("demo"));

          assertThat(read.columns())
              .extracting(TableColumn::id)
              .noneMatch(id -> id.startsWith("budget."));
          assertThat(read.rows().get(0)).containsEntry("editable", false);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theStampChangesWithThePlanAndWithTheCaller(Vendor vendor) {
    inPlan(
        vendor,
        () -> {
          String before = as(OFFICE, () -> board().stamp("demo"));

          assertThat(as(OFFICE, () -> board().stamp("demo"))).isEqualTo(before);
          assertThat(as(EMPLOYEE, () -> board().stamp("demo"))).isNotEqualTo(before);
          roadmaps().raisePlanVersion(roadmap.id());
          assertThat(as(OFFICE, () -> board().stamp("demo"))).isNotEqualTo(before);
        });
  }
}
