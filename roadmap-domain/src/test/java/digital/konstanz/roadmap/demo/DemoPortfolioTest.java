// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.feasibility.engine.Ratings;
import digital.konstanz.roadmap.feasibility.engine.RequiredMeasure;
import digital.konstanz.roadmap.feasibility.engine.ScenarioVerdict;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.BudgetSums;
import digital.konstanz.roadmap.portfolio.engine.FindingRules;
import digital.konstanz.roadmap.portfolio.engine.FindingsEngine;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.scheduling.HolidayCalendarSource;
import digital.konstanz.roadmap.services.engine.ProcessFacts;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the demo data set says, calculated a second time outside this project. The data set holds
 * deliberate findings; these are exactly they.
 */
class DemoPortfolioTest {
  private final DemoFile demo = new DemoFile();
  private final WorkingCalendar calendar = new HolidayCalendarSource().calendarOf("DE-BW");

  @Test
  void findings() {
    String found =
        FindingsEngine.run(FindingRules.initial(), demo.portfolio(calendar)).stream()
            .map(
                finding -> finding.code() + " " + finding.subject() + " " + finding.values() + "\n")
            .collect(Collectors.joining());

    assertThat(found)
        .isEqualTo(
            """
            BUDGET_OVER_ENVELOPE 2027/CAPITAL {year=2027, fund=CAPITAL, sum=1179600.00, envelope=1100000.00}
            BUDGET_OVER_ENVELOPE 2027/OPERATING {year=2027, fund=OPERATING, sum=977400.00, envelope=950000.00}
            UNIT_OVERLOADED IT/2027 {unit=IT, year=2027, load=482.10, capacity=460}
            UNIT_OVERLOADED PRE/2027 {unit=PRE, year=2027, load=254.46, capacity=240}
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
  }

  @Test
  void loadOfEveryUnitFrom2025To2029() {
    Load load = Load.of(demo.items(), ItemCalendars.ofCity(calendar));

    String table =
        demo.all("departments")
            .map(DemoFile::id)
            .sorted()
            .map(unit -> unit + " " + loadOf(load, unit) + "\n")
            .collect(Collectors.joining());

    assertThat(Load.years(demo.items())).containsExactly(2025, 2026, 2027, 2028, 2029);
    assertThat(table)
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
  }

  @Test
  void budgetAgainstEnvelopes() {
    String table =
        BudgetSums.of(demo.items()).against(demo.envelopes()).stream()
            .map(
                row ->
                    "%d %s %s %s\n"
                        .formatted(
                            row.yearFund().year(),
                            row.yearFund().fund(),
                            new Money(row.sum()),
                            new Money(row.envelope())))
            .collect(Collectors.joining());

    assertThat(table)
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

  @Test
  void trafficLightsOfRunningMeasures() {
    TrafficLights lights = new TrafficLights(LightRules.initial(), calendar);

    String table =
        demo.all("measures")
            .flatMap(
                node ->
                    lights.of(DemoFile.lightFacts(node), demo.asOf()).stream()
                        .map(found -> DemoFile.id(node) + " " + words(found) + "\n"))
            .collect(Collectors.joining());

    assertThat(table)
        .isEqualTo(
            """
            M-102 RED GREEN GREEN RED
            M-103 GREEN GREEN YELLOW YELLOW
            M-105 GREEN GREEN YELLOW YELLOW
            M-106 GREEN GREEN GREEN GREEN
            M-202 GREEN GREEN GREEN GREEN
            M-203 GREEN GREEN YELLOW YELLOW
            M-205 GREEN GREEN GREEN GREEN
            M-206 GREEN GREEN YELLOW YELLOW
            M-301 GREEN GREEN GREEN GREEN
            M-307 GREEN GREEN YELLOW YELLOW
            M-308 GREEN GREEN YELLOW YELLOW
            M-310 RED GREEN YELLOW RED
            M-401 YELLOW GREEN YELLOW YELLOW
            M-501 GREEN GREEN GREEN GREEN
            M-504 YELLOW GREEN GREEN YELLOW
            M-601 GREEN GREEN YELLOW YELLOW
            M-701 GREEN GREEN GREEN GREEN
            M-704 GREEN GREEN YELLOW YELLOW
            M-802 GREEN GREEN GREEN GREEN
            M-803 GREEN GREEN GREEN GREEN
            M-806 GREEN GREEN YELLOW YELLOW
            M-901 GREEN YELLOW YELLOW YELLOW
            M-903 GREEN GREEN GREEN GREEN
            M-904 GREEN RED GREEN RED
            M-906 GREEN GREEN GREEN GREEN
            """);
  }

  @Test
  void verdictsOfScenarios() {
    Map<String, PlannedItem> items =
        demo.items().stream().collect(Collectors.toMap(PlannedItem::key, Function.identity()));

    String table =
        demo.all("scenarios")
            .map(node -> DemoFile.id(node) + " " + words(verdict(node, items)) + "\n")
            .collect(Collectors.joining());

    assertThat(table)
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
  }

  @Test
  void prioritiesOfProcesses() {
    List<ProcessFacts> processes = demo.all("processes").map(DemoPortfolioTest::process).toList();

    String table =
        ProcessPriority.initial().of(processes).entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
            .collect(Collectors.joining());

    assertThat(table)
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
  }

  private static String loadOf(Load load, String unit) {
    return List.of(2025, 2026, 2027, 2028, 2029).stream()
        .map(year -> load.of(unit, year).rounded(2).toString())
        .collect(Collectors.joining(" "));
  }

  private static String words(Lights lights) {
    return lights.time() + " " + lights.cost() + " " + lights.progress() + " " + lights.overall();
  }

  private static String words(ScenarioVerdict verdict) {
    return "%d %s %s %s %s"
        .formatted(
            verdict.lowest(),
            verdict.mean().rounded(2),
            verdict.verdict(),
            verdict.availableFrom(),
            String.join(" ", verdict.openRequired()));
  }

  private static ScenarioVerdict verdict(JsonNode scenario, Map<String, PlannedItem> items) {
    JsonNode ratings = scenario.get("feasibility");
    return ScenarioVerdict.of(
        new Ratings(
            ratings.get("technical").intValue(),
            ratings.get("economic").intValue(),
            ratings.get("legal").intValue(),
            ratings.get("operational").intValue(),
            ratings.get("schedule").intValue()),
        DemoFile.texts(scenario.get("required_measures")).stream()
            .map(items::get)
            .map(
                item ->
                    new RequiredMeasure(
                        item.key(), item.status() == MeasureStatus.DONE, item.expectedEnd()))
            .toList());
  }

  private static ProcessFacts process(JsonNode node) {
    return new ProcessFacts(
        DemoFile.id(node),
        node.get("cases_per_year").decimalValue(),
        node.get("minutes_per_case").decimalValue(),
        node.get("media_breaks").decimalValue(),
        node.get("interfaces").decimalValue(),
        node.get("knowledge_risk").decimalValue());
  }
}
