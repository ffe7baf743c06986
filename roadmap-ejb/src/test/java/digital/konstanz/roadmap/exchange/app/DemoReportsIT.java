// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.feasibility.app.ScenarioRow;
import digital.konstanz.roadmap.feasibility.app.ScenarioService;
import digital.konstanz.roadmap.feasibility.persistence.ScenarioQuery;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.app.LegalCoverageService;
import digital.konstanz.roadmap.portfolio.app.LegalDriverRow;
import digital.konstanz.roadmap.portfolio.app.RoadmapChoice;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.portfolio.persistence.LegalCoverageQuery;
import digital.konstanz.roadmap.prioritisation.app.PrioritisationService;
import digital.konstanz.roadmap.prioritisation.app.RankingMethod;
import digital.konstanz.roadmap.prioritisation.app.RankingRow;
import digital.konstanz.roadmap.prioritisation.persistence.JpaCriteriaRepository;
import digital.konstanz.roadmap.prioritisation.persistence.RankedMeasureQuery;
import digital.konstanz.roadmap.reporting.app.BudgetRow;
import digital.konstanz.roadmap.reporting.app.FindingsService;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.reporting.app.PlanReading;
import digital.konstanz.roadmap.reporting.persistence.PlanFactsQuery;
import digital.konstanz.roadmap.scheduling.HolidayCalendarSource;
import digital.konstanz.roadmap.services.app.ProcessRow;
import digital.konstanz.roadmap.services.app.ProcessService;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.services.persistence.ProcessQuery;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Money;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The demo roadmap with its supplement, read through the services, says what the data set says: the
 * golden values were calculated from the first file a second time outside this project, and the
 * supplement changes none of them.
 */
class DemoReportsIT {
  private static final HolidayCalendarSource HOLIDAYS = new HolidayCalendarSource();

  @ParameterizedTest
  @EnumSource
  void everyReportAgreesWithTheDataSet(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      for (String name : List.of("konstanz-digital.yaml", "demo-supplement.yaml")) {
        WholeRoadmaps.imported(database, WholeRoadmaps.request(WholeRoadmaps.demo(name), "yaml"));
      }
      inOffice(
          database,
          entities -> {
            findingsLoadAndBudget(database, entities);
            scenariosAndProcesses(entities);
            rankings(entities);
            legalDrivers(entities);
          });
    }
  }

  private static void findingsLoadAndBudget(DatabaseUnderTest database, EntityManager entities) {
    FindingsService service = findings(database, entities);

    assertThat(
            lines(
                service.findings(null),
                found -> found.code() + " " + found.subject() + " " + found.values()))
        .isEqualTo(
            """
            BUDGET_OVER_ENVELOPE 2027/CAPITAL {year=2027, fund=CAPITAL, sum=1179600.00, envelope=1100000.00}
            BUDGET_OVER_ENVELOPE 2027/OPERATING {year=2027, fund=OPERATING, sum=977400.00, envelope=950000.00}
            UNIT_OVERLOADED IT/2027 {unit=IT, year=2027, load=482.10, capacity=460.00}
            UNIT_OVERLOADED PRE/2027 {unit=PRE, year=2027, load=254.46, capacity=240.00}
            DEPENDENCY_VIOLATED M-204 {predecessor=M-203, type=FS, successorStart=2027-03-01, predecessorEnd=2027-03-05, basis=FORECAST}
            DEPENDENCY_VIOLATED M-206 {predecessor=M-105, type=FS, successorStart=2026-09-01, predecessorEnd=2027-01-29, basis=PLAN}
            DEPENDENCY_VIOLATED M-207 {predecessor=M-903, type=FS, successorStart=2027-09-01, predecessorEnd=2027-11-30, basis=PLAN}
            DEPENDENCY_VIOLATED M-403 {predecessor=M-401, type=FS, successorStart=2027-04-01, predecessorEnd=2027-04-09, basis=FORECAST}
            DEPENDENCY_VIOLATED M-702 {predecessor=M-102, type=FS, successorStart=2027-01-11, predecessorEnd=2027-01-22, basis=FORECAST}
            GATE_MISSING M-903 {gate=G2}
            DEADLINE_MISSED M-306 {driver=IDNRG, date=2028-12-31, end=2029-03-30}
            DEADLINE_MISSED M-309 {driver=EIDAS2, date=2027-12-06, end=2028-04-28}
            MEASURE_WITHOUT_SCENARIO M-101 {}
            MEASURE_WITHOUT_SCENARIO M-103 {}
            MEASURE_WITHOUT_SCENARIO M-104 {}
            MEASURE_WITHOUT_SCENARIO M-106 {}
            MEASURE_WITHOUT_SCENARIO M-201 {}
            MEASURE_WITHOUT_SCENARIO M-202 {}
            MEASURE_WITHOUT_SCENARIO M-605 {}
            MEASURE_WITHOUT_SCENARIO M-705 {}
            MEASURE_WITHOUT_SCENARIO M-801 {}
            MEASURE_WITHOUT_SCENARIO M-802 {}
            MEASURE_WITHOUT_SCENARIO M-803 {}
            MEASURE_WITHOUT_SCENARIO M-806 {}
            MEASURE_WITHOUT_SCENARIO M-906 {}
            """);
    assertThat(load(service.load(null, CalendarPeriod.YEAR)))
        .isEqualTo(
            """
            ABS 0.00 0.00 0.00 0.00 0.00
            ASU 0.00 50.21 57.62 47.25 8.92
            BRA 46.07 58.93 38.44 57.56 0.00
            BUE 0.00 83.85 204.26 63.53 7.36
            DSB 0.00 55.93 38.58 3.49 0.00
            GEO 10.09 101.27 123.51 108.51 41.62
            HPA 0.00 367.33 356.35 230.05 124.27
            ISB 0.00 99.34 84.09 19.56 0.00
            IT 9.65 297.18 482.10 293.53 96.54
            KAE 0.00 130.16 64.60 41.24 0.00
            PRE 0.00 172.87 254.46 106.68 0.00
            RPA 0.00 14.36 2.64 0.00 0.00
            SOJ 0.00 0.00 143.38 58.25 7.36
            STA 0.00 53.16 99.59 74.25 0.00
            STD 0.00 238.01 205.43 22.56 0.00
            TBA 0.00 31.00 66.86 96.14 0.00
            """);
    assertThat(lines(service.budget(null), DemoReportsIT::words))
        .isEqualTo(
            """
            2025 OPERATING 17600.00 40000.00
            2025 CAPITAL 15400.00 40000.00
            2026 OPERATING 588300.00 620000.00
            2026 CAPITAL 572200.00 600000.00
            2027 OPERATING 977400.00 950000.00
            2027 CAPITAL 1179600.00 1100000.00
            2028 OPERATING 581100.00 640000.00
            2028 CAPITAL 724700.00 800000.00
            2029 OPERATING 135600.00 220000.00
            2029 CAPITAL 180100.00 250000.00
            2030 OPERATING 0.00 120000.00
            2030 CAPITAL 0.00 120000.00
            """);
  }

  private static void scenariosAndProcesses(EntityManager entities) {
    ScenarioQuery scenarioQuery = new ScenarioQuery();
    scenarioQuery.setEntities(entities);
    ScenarioService scenarios = new ScenarioService();
    scenarios.setQuery(scenarioQuery);
    scenarios.setRoadmaps(roadmaps(entities));
    BusinessDay day = new BusinessDay();
    day.setDemoDay(WholeRoadmaps.TODAY);
    scenarios.setBusinessDay(day);
    scenarios.setThresholds(HouseRulesState::initial);
    scenarios.setCalendars(() -> HOLIDAYS.calendarOf("DE-BW"));
    ProcessQuery processQuery = new ProcessQuery();
    processQuery.setEntities(entities);
    ProcessService processes = new ProcessService();
    processes.setQuery(processQuery);
    processes.setRoadmaps(roadmaps(entities));
    processes.setWeights(ProcessPriority::initial);

    assertThat(lines(scenarios.scenarios(null), DemoReportsIT::words))
        .isEqualTo(
            """
            S1 3 3.00 FEASIBLE 2027-08-31 M-301 M-302 M-307 M-310
            S2 2 2.40 WITH_CONDITIONS 2028-03-31 M-303 M-305 M-307 M-308
            S3 2 2.80 WITH_CONDITIONS 2027-12-17 M-301 M-304 M-307 M-308
            S4 2 3.00 WITH_CONDITIONS 2028-08-31 M-501 M-504 M-506 M-703
            S5 3 3.20 FEASIBLE 2028-03-31 M-601 M-602 M-604
            S6 2 2.80 WITH_CONDITIONS 2028-07-31 M-504 M-701 M-702 M-703 M-704
            S7 2 2.60 WITH_CONDITIONS 2028-12-15 M-401 M-403 M-404 M-405
            S8 1 1.80 WITH_PREREQUISITES 2029-12-21 M-203 M-205 M-206 M-207 M-901 M-903 M-904
            """);
    assertThat(lines(processes.processes(null), row -> row.key() + " " + row.priority()))
        .isEqualTo(
            """
            GP-01 6.53
            GP-02 6.54
            GP-03 7.63
            GP-04 7.34
            GP-05 8.01
            GP-06 7.17
            GP-07 7.00
            GP-08 7.22
            GP-09 6.17
            GP-10 7.48
            GP-11 6.30
            GP-12 8.35
            """);
    assertThat(processes.processes(null)).extracting(ProcessRow::unit).doesNotContainNull();
  }

  private static void rankings(EntityManager entities) {
    RankedMeasureQuery query = new RankedMeasureQuery();
    query.setEntities(entities);
    JpaCriteriaRepository criteria = new JpaCriteriaRepository();
    criteria.setEntities(entities);
    PrioritisationService service = new PrioritisationService();
    service.setQuery(query);
    service.setCriteria(criteria);
    service.setRoadmaps(roadmaps(entities));

    List<RankingRow> utility = service.ranking(null, RankingMethod.UTILITY);
    List<RankingRow> wsjf = service.ranking(null, RankingMethod.WSJF);

    assertThat(utility).hasSize(62).allMatch(RankingRow::computable);
    assertThat(utility).extracting(RankingRow::key).startsWith("M-307", "M-302", "M-505");
    assertThat(utility).extracting(RankingRow::key).endsWith("M-706", "M-907");
    assertThat(utility.get(0).value()).isEqualByComparingTo("87.50");
    assertThat(wsjf).extracting(RankingRow::key).startsWith("M-104", "M-402", "M-801");
    assertThat(wsjf.get(10).value()).isEqualByComparingTo("15.33");
    assertThat(service.sensitivity(null).variants()).hasSize(21);
    assertThat(service.tippingPoints(null).get(0).change()).hasToString("240/13");
  }

  private static void legalDrivers(EntityManager entities) {
    LegalCoverageQuery query = new LegalCoverageQuery();
    query.setEntities(entities);
    LegalCoverageService service = new LegalCoverageService();
    service.setQuery(query);
    service.setRoadmaps(roadmaps(entities));

    List<LegalDriverRow> drivers = service.drivers(null);

    assertThat(drivers).hasSize(37);
    assertThat(drivers)
        .filteredOn(driver -> !driver.covered())
        .extracting(LegalDriverRow::key)
        .containsExactly("EGOVG", "VERGABE");
    assertThat(drivers)
        .filteredOn(driver -> driver.key().equals("SDG"))
        .allSatisfy(
            driver -> {
              assertThat(driver.deadlines()).hasSize(3);
              assertThat(driver.measures())
                  .containsExactly("M-101", "M-301", "M-303", "M-304", "M-804");
            });
  }

  private static void inOffice(DatabaseUnderTest database, Consumer<EntityManager> test) {
    database.rolledBack(
        entities -> Callers.runAs(CityUnderTest.office(), () -> test.accept(entities)));
  }

  private static FindingsService findings(DatabaseUnderTest database, EntityManager entities) {
    PlanFactsQuery query = new PlanFactsQuery();
    query.setDataSource(database.dataSource());
    BusinessDay day = new BusinessDay();
    day.setDemoDay(WholeRoadmaps.TODAY);
    PlanReading reading = new PlanReading();
    reading.setQuery(query);
    reading.setBusinessDay(day);
    reading.setThresholds(HouseRulesState::initial);
    reading.setCalendars(() -> HOLIDAYS.calendarOf("DE-BW"));
    FindingsService service = new FindingsService();
    service.setReading(reading);
    service.setRoadmaps(roadmaps(entities));
    return service;
  }

  private static RoadmapChoice roadmaps(EntityManager entities) {
    JpaRoadmapRepository repository = new JpaRoadmapRepository();
    repository.setEntities(entities);
    RoadmapChoice choice = new RoadmapChoice();
    choice.setRoadmaps(repository);
    return choice;
  }

  private static <T> String lines(List<T> rows, Function<T, String> words) {
    return rows.stream().map(row -> words.apply(row) + "\n").collect(Collectors.joining());
  }

  private static String load(List<LoadRow> rows) {
    Map<String, List<LoadRow>> byUnit =
        rows.stream()
            .collect(Collectors.groupingBy(LoadRow::unit, TreeMap::new, Collectors.toList()));
    return byUnit.entrySet().stream()
        .map(
            unit ->
                unit.getKey()
                    + unit.getValue().stream()
                        .map(row -> " " + row.load())
                        .collect(Collectors.joining("", "", "\n")))
        .collect(Collectors.joining());
  }

  private static String words(BudgetRow row) {
    return "%d %s %s %s"
        .formatted(row.year(), row.fund(), new Money(row.sum()), new Money(row.envelope()));
  }

  private static String words(ScenarioRow row) {
    return "%s %d %s %s %s %s"
        .formatted(
            row.key(),
            row.lowest(),
            row.mean(),
            row.verdict(),
            row.availableFrom(),
            String.join(" ", row.openRequired()));
  }
}
