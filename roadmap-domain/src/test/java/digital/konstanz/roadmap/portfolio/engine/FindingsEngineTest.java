// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static digital.konstanz.roadmap.portfolio.FundType.CAPITAL;
import static digital.konstanz.roadmap.portfolio.FundType.OPERATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsEngineTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);

  private final List<PlannedItem> items = new ArrayList<>();
  private final List<PlannedItem> elsewhere = new ArrayList<>();
  private final List<MeasureFacts> measures = new ArrayList<>();
  private final List<DeadlineFacts> deadlines = new ArrayList<>();
  private final List<ScenarioFacts> scenarios = new ArrayList<>();
  private final List<Capacity> capacities = new ArrayList<>();
  private final List<PlanLinkFacts> links = new ArrayList<>();
  private final Map<String, WorkingCalendar> ownCalendars = new HashMap<>();
  private final Map<YearFund, BigDecimal> envelopes = new HashMap<>();
  private final List<ConstraintMiss> missed = new ArrayList<>();

  @Test
  void nothingIsFoundInNothing() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void moreThanTheEnvelopeIsFound() {
    items.add(Items.planned("A").budget(2027, OPERATING, "100.01").item());
    envelopes.put(new YearFund(2027, OPERATING), new BigDecimal("100"));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "BUDGET_OVER_ENVELOPE",
                Severity.ERROR,
                "2027/OPERATING",
                FindingValues.of("year", 2027)
                    .and("fund", OPERATING)
                    .and("sum", Money.of("100.01"))
                    .and("envelope", Money.of("100"))
                    .map()));
  }

  @Test
  void theWholeEnvelopeIsNoFinding() {
    items.add(Items.planned("A").budget(2027, OPERATING, "100").item());
    items.add(Items.cancelled("B").budget(2027, OPERATING, "1").item());
    envelopes.put(new YearFund(2027, OPERATING), new BigDecimal("100"));

    assertThat(findings()).isEmpty();
  }

  @Test
  void aYearWithoutEnvelopeHasNothingToSpend() {
    items.add(Items.planned("A").budget(2031, CAPITAL, "1").item());

    assertThat(findings()).extracting(Finding::subject).containsExactly("2031/CAPITAL");
  }

  @Test
  void loadAboveCapacityIsFoundOverAllRoadmaps() {
    items.add(Items.planned("A").from("2027-01-04", "2027-01-08").effort("IT", "6").item());
    elsewhere.add(Items.planned("B").from("2027-02-01", "2027-02-05").effort("IT", "5").item());
    capacities.add(new Capacity("IT", BigDecimal.TEN, Map.of()));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "UNIT_OVERLOADED",
                Severity.WARNING,
                "IT/2027",
                FindingValues.of("unit", "IT")
                    .and("year", 2027)
                    .and("load", new BigDecimal("11.00"))
                    .and("capacity", BigDecimal.TEN)
                    .map()));
  }

  @Test
  void overloadIsJudgedBeforeRounding() {
    items.add(Items.planned("A").from("2027-01-04", "2027-01-08").effort("IT", "10.001").item());
    capacities.add(new Capacity("IT", BigDecimal.TEN, Map.of()));

    assertThat(findings()).hasSize(1);
    assertThat(findings().get(0).values()).containsEntry("load", new BigDecimal("10.00"));
  }

  @Test
  void fullLoadIsNoOverload() {
    items.add(Items.planned("A").from("2027-01-04", "2027-01-08").effort("IT", "10").item());
    items.add(Items.planned("B").from("2028-01-03", "2028-01-07").effort("IT", "15").item());
    capacities.add(new Capacity("IT", BigDecimal.TEN, Map.of(2028, new BigDecimal("15"))));

    assertThat(findings()).isEmpty();
  }

  @Test
  void aUnitWithoutKnownCapacityIsNeverOverloaded() {
    items.add(Items.planned("A").from("2027-01-04", "2027-01-08").effort("EXT", "999").item());
    items.add(Items.planned("B").from("2027-01-04", "2027-01-08").effort("IT", "999").item());
    capacities.add(new Capacity("IT", null, Map.of()));

    assertThat(findings()).isEmpty();
  }

  @Test
  void runningAndDoneNeedTheReleaseGate() {
    running("A", Set.of("G1"), Set.of());
    items.add(Items.done("B").item());
    measures.add(new MeasureFacts("B", Set.of(), Set.of(), null, true, null));

    assertThat(findings())
        .extracting(Finding::code, Finding::subject, f -> f.values().get("gate"))
        .containsExactly(tuple("GATE_MISSING", "A", "G2"), tuple("GATE_MISSING", "B", "G2"));
  }

  @Test
  void aLagCountsTheDaysOnWhichTheSuccessorWorks() {
    items.add(Items.planned("A").from("2027-01-04", "2027-01-08").item());
    items.add(Items.planned("B").from("2027-01-13", "2027-01-15").item());
    links.add(new PlanLinkFacts("A", "B", LinkType.FS, 2, false));
    assertThat(findings()).isEmpty();

    ownCalendars.put(
        "B",
        WorkingCalendar.without(
            List.of(new WorkingCalendar.FreeDay(LocalDate.of(2027, 1, 12), "Umzug"))));

    assertThat(findings()).extracting(Finding::subject).containsExactly("B");
  }

  @Test
  void whoLeadsHasToOutliveWhatIsOpen() {
    items.add(Items.planned("A").from("2027-01-04", "2027-06-30").item());
    items.add(Items.planned("B").from("2027-01-04", "2027-03-31").item());
    items.add(Items.done("C").from("2027-01-04", "2027-06-30").item());
    items.add(Items.planned("D").from("2027-01-04", "2027-06-30").item());
    LocalDate until = LocalDate.of(2027, 3, 31);
    for (String key : List.of("A", "B", "C")) {
      measures.add(
          new MeasureFacts(
              key, Set.of("G2"), Set.of(), AS_OF, true, new MeasureFacts.EndingUnit("IT", until)));
    }
    measures.add(
        new MeasureFacts(
            "D",
            Set.of(),
            Set.of(),
            AS_OF,
            true,
            new MeasureFacts.EndingUnit("IT", AS_OF.minusDays(1))));

    assertThat(findings())
        .extracting(Finding::code, Finding::subject, f -> f.values().get("until"))
        .containsExactly(
            tuple("UNIT_ENDED", "A", until), tuple("UNIT_ENDED", "D", AS_OF.minusDays(1)));
  }

  @Test
  void theReachedGateOrAPlannedMeasureIsNoFinding() {
    running("A", Set.of("G2"), Set.of());
    planned("B", Set.of(), "2026-12-01", "2026-12-31");

    assertThat(findings()).isEmpty();
  }

  @Test
  void everyBindingDeadlineToComeThatIsMissedIsFound() {
    planned("A", Set.of("LAW"), "2026-12-01", "2027-06-30");
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2026, 12, 31), true));
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 1, 31), true));

    assertThat(findings())
        .extracting(Finding::code, f -> f.values().get("date"))
        .containsExactly(
            tuple("DEADLINE_MISSED", LocalDate.of(2026, 12, 31)),
            tuple("DEADLINE_MISSED", LocalDate.of(2027, 1, 31)));
    assertThat(findings().get(0).values())
        .containsEntry("driver", "LAW")
        .containsEntry("end", LocalDate.of(2027, 6, 30));
  }

  @Test
  void deadlinesThatDoNotBindOrArePastOrKeptOrOthersAreNoFinding() {
    planned("A", Set.of("LAW"), "2026-12-01", "2027-06-30");
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 1, 31), false));
    deadlines.add(new DeadlineFacts("LAW", AS_OF, true));
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 7, 29), true));
    deadlines.add(new DeadlineFacts("OTHER", LocalDate.of(2027, 1, 31), true));
    items.add(Items.cancelled("B").from("2026-12-01", "2029-06-30").item());
    measures.add(new MeasureFacts("B", Set.of(), Set.of("LAW"), null, true, null));

    assertThat(findings()).isEmpty();
  }

  @Test
  void aDeadlineThatIsOnlyJustKeptIsAtRisk() {
    planned("A", Set.of("LAW"), "2026-12-01", "2027-06-30");
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 7, 28), true));
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 6, 30), true));

    assertThat(findings())
        .containsExactly(
            new Finding("DEADLINE_AT_RISK", Severity.WARNING, "A", risk("2027-06-30", 0)),
            new Finding("DEADLINE_AT_RISK", Severity.WARNING, "A", risk("2027-07-28", 20)));
  }

  @Test
  void theDaysOfTheLeadingUnitDecideWhatIsAtRisk() {
    planned("A", Set.of("LAW"), "2026-12-01", "2027-06-30");
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 7, 29), true));
    ownCalendars.put(
        "A",
        WorkingCalendar.without(
            List.of(new WorkingCalendar.FreeDay(LocalDate.of(2027, 7, 5), "Umzug"))));

    assertThat(findings())
        .containsExactly(
            new Finding("DEADLINE_AT_RISK", Severity.WARNING, "A", risk("2027-07-29", 20)));
  }

  @Test
  void whatIsDoneIsNotAtRisk() {
    items.add(Items.done("A").from("2026-01-12", "2026-11-20").budget(2026, CAPITAL, "5").item());
    measures.add(new MeasureFacts("A", Set.of("G2"), Set.of("LAW"), AS_OF, true, null));
    envelopes.put(new YearFund(2026, CAPITAL), BigDecimal.TEN);
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2026, 11, 30), true));

    assertThat(findings()).isEmpty();
  }

  private static Map<String, Object> risk(String date, int slack) {
    return FindingValues.of("driver", "LAW")
        .and("date", LocalDate.parse(date))
        .and("end", LocalDate.of(2027, 6, 30))
        .and("slack", new WorkingDays(slack))
        .map();
  }

  @Test
  void theForecastDecidesAboutDeadlines() {
    items.add(Items.planned("A").from("2026-12-01", "2027-06-30").forecast("2027-07-01").item());
    measures.add(new MeasureFacts("A", Set.of(), Set.of("LAW"), null, true, null));
    deadlines.add(new DeadlineFacts("LAW", LocalDate.of(2027, 6, 30), true));

    assertThat(findings()).extracting(Finding::code).containsExactly("DEADLINE_MISSED");
  }

  @Test
  void runningWithoutMoneyThisYearIsFound() {
    items.add(Items.running("A").budget(2027, OPERATING, "5").item());
    measures.add(new MeasureFacts("A", Set.of("G2"), Set.of(), AS_OF, true, null));
    envelopes.put(new YearFund(2027, OPERATING), BigDecimal.TEN);

    assertThat(findings())
        .containsExactly(
            new Finding(
                "NO_APPROPRIATION", Severity.WARNING, "A", Map.<String, Object>of("year", 2026)));
  }

  @Test
  void moneyOfAWorkPackageIsMoneyOfItsMeasure() {
    items.add(Items.running("A").item());
    items.add(Items.planned("A1").partOf("A").budget(2026, CAPITAL, "5").item());
    measures.add(new MeasureFacts("A", Set.of("G2"), Set.of(), AS_OF, true, null));
    envelopes.put(new YearFund(2026, CAPITAL), BigDecimal.TEN);

    assertThat(findings()).isEmpty();
  }

  @Test
  void aRunningMeasureNeedsACurrentReport() {
    items.add(Items.running("A").budget(2026, CAPITAL, "5").item());
    items.add(Items.running("B").budget(2026, CAPITAL, "5").item());
    items.add(Items.running("C").budget(2026, CAPITAL, "5").item());
    envelopes.put(new YearFund(2026, CAPITAL), BigDecimal.valueOf(15));
    measures.add(new MeasureFacts("A", Set.of("G2"), Set.of(), AS_OF.minusDays(92), true, null));
    measures.add(new MeasureFacts("B", Set.of("G2"), Set.of(), AS_OF.minusDays(93), true, null));
    measures.add(new MeasureFacts("C", Set.of("G2"), Set.of(), null, true, null));

    assertThat(findings())
        .extracting(Finding::code, Finding::subject, f -> f.values().get("lastReport"))
        .containsExactly(tuple("STALE", "B", AS_OF.minusDays(93)), tuple("STALE", "C", null));
  }

  @Test
  void aMeasureWithoutScenarioIsWorthALook() {
    items.add(Items.planned("A").item());
    measures.add(new MeasureFacts("A", Set.of(), Set.of(), null, false, null));

    assertThat(findings())
        .containsExactly(new Finding("MEASURE_WITHOUT_SCENARIO", Severity.INFO, "A", Map.of()));
  }

  @Test
  void aScenarioThatRequiresSomethingCancelledIsWorthALook() {
    items.add(Items.planned("A").item());
    elsewhere.add(Items.cancelled("B").item());
    scenarios.add(new ScenarioFacts("S1", Set.of("A", "B")));
    scenarios.add(new ScenarioFacts("S2", Set.of("A")));

    assertThat(findings())
        .containsExactly(new Finding("SCENARIO_REQUIRES_CANCELLED", Severity.INFO, "S1", Map.of()));
  }

  @Test
  void aConstraintThatCannotBeKeptIsFound() {
    missed.add(
        new ConstraintMiss("A", ConstraintType.FINISH_NO_LATER_THAN, LocalDate.of(2027, 6, 30), 3));

    assertThat(findings())
        .containsExactly(
            new Finding(
                "CONSTRAINT_MISSED",
                Severity.WARNING,
                "A",
                FindingValues.of("type", ConstraintType.FINISH_NO_LATER_THAN)
                    .and("day", LocalDate.of(2027, 6, 30))
                    .and("missed", new WorkingDays(3))
                    .map()));
  }

  private void running(String key, Set<String> gates, Set<String> drivers) {
    items.add(Items.running(key).budget(2026, OPERATING, "1").item());
    measures.add(new MeasureFacts(key, gates, drivers, AS_OF, true, null));
    envelopes.put(new YearFund(2026, OPERATING), BigDecimal.TEN);
  }

  private void planned(String key, Set<String> drivers, String start, String end) {
    items.add(Items.planned(key).from(start, end).item());
    measures.add(new MeasureFacts(key, Set.of(), drivers, null, true, null));
  }

  private List<Finding> findings() {
    List<PlannedItem> city = new ArrayList<>(items);
    city.addAll(elsewhere);
    return FindingsEngine.run(
        FindingRules.initial(),
        new Portfolio(
            AS_OF,
            new ItemCalendars(WorkingCalendar.mondayToFriday(), ownCalendars),
            items,
            city,
            links,
            measures,
            deadlines,
            scenarios,
            capacities,
            envelopes,
            missed));
  }
}
