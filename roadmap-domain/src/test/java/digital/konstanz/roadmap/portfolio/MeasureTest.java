// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.CriterionId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.shared.id.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

  private final Measure measure = new Measure(RoadmapId.create(), "M-302", "Wohnsitz ummelden");

  @Test
  void aNewMeasureIsAnIdeaThatKnowsNothingYet() {
    assertThat(measure.status()).isEqualTo(MeasureStatus.IDEA);
    assertThat(measure.progress()).isNull();
    assertThat(measure.effort()).isNull();
    assertThat(measure.budgetSum()).isNull();
    assertThat(measure.latestReport()).isEmpty();
  }

  @Test
  void restoringItsStateChangesNothing() {
    fillEverything();
    MeasureState before = measure.state();

    measure.restore(before);

    assertThat(measure.state()).isEqualTo(before);
  }

  @Test
  void aMeasureMadeFromAStateIsTheSame() {
    fillEverything();

    assertThat(new Measure(measure.state()).state()).isEqualTo(measure.state());
  }

  @Test
  void restoringAnEarlierStateTakesEveryChangeBack() {
    MeasureState before = measure.state();
    fillEverything();

    measure.restore(before);

    assertThat(measure.state()).isEqualTo(before);
  }

  private void fillEverything() {
    UnitId unit = UnitId.create();
    measure.plan(day(1, 4), day(9, 30));
    measure.leadBy(unit);
    measure.progressed(new Percent(20));
    measure.knownElsewhereAs(List.of(new ExternalKey("jira", "DIG-1")));
    measure.factSheet(new FactTexts("Was", "Ziel", "Nutzen", null));
    measure.estimateByUnit(Map.of(unit, PersonDays.of(12)));
    measure.appropriate(List.of(new BudgetLine(2026, FundType.CAPITAL, BigDecimal.TEN)));
    measure.judge(Moscow.MUST, new Wsjf(1, 2, 3, 5), Screening.UNKNOWN);
    measure.refer(ReferenceKind.SCENARIO, List.of(UUID.randomUUID(), UUID.randomUUID()));
    measure.score(Map.of(CriterionId.create(), 9));
    measure.keepUnread(Map.of("Beginn", "TBC"));
    measure.report(StatusReportState.on(LocalDate.of(2026, 10, 15)));
  }

  private static PlanDate day(int month, int day) {
    return PlanDate.day(LocalDate.of(2026, month, day));
  }

  @Test
  void theOrderOfReferencesIsKeptAndDoublesCountOnce() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();

    measure.refer(ReferenceKind.INVOLVED_UNIT, List.of(second, first, second));

    assertThat(measure.references(ReferenceKind.INVOLVED_UNIT)).containsExactly(second, first);
  }

  @Test
  void replacingReferencesOfOneKindLeavesTheOthers() {
    UUID driver = UUID.randomUUID();
    measure.refer(ReferenceKind.LEGAL_DRIVER, List.of(driver));

    measure.refer(ReferenceKind.SCENARIO, List.of(UUID.randomUUID()));
    measure.refer(ReferenceKind.SCENARIO, List.of());

    assertThat(measure.references(ReferenceKind.LEGAL_DRIVER)).containsExactly(driver);
    assertThat(measure.references(ReferenceKind.SCENARIO)).isEmpty();
  }

  @Test
  void theEffortIsTheSumOfTheUnitsUnlessATotalIsStated() {
    measure.estimateByUnit(
        Map.of(UnitId.create(), PersonDays.of(38), UnitId.create(), PersonDays.of(17)));
    assertThat(measure.effort()).isEqualTo(PersonDays.of(55));

    measure.estimate(PersonDays.of(60));

    assertThat(measure.effort()).isEqualTo(PersonDays.of(60));
  }

  @Test
  void aYearAndFundIsAppropriatedOnce() {
    BudgetLine line = new BudgetLine(2026, FundType.CAPITAL, BigDecimal.ONE);

    assertRule("budget.duplicate", () -> measure.appropriate(List.of(line, line)));
    assertRule(
        "budget.negative", () -> new BudgetLine(2026, FundType.CAPITAL, BigDecimal.ONE.negate()));
  }

  @Test
  void scoresLieBetweenZeroAndTen() {
    assertRule("score.out-of-range", () -> measure.score(Map.of(CriterionId.create(), 11)));
  }

  @Test
  void estimatesStandOnTheScale() {
    assertRule("wsjf.not-on-scale", () -> new Wsjf(4, 1, 1, 1));
    assertRule("wsjf.not-on-scale", () -> new Wsjf(1, 1, 1, 0));
  }

  @Test
  void theNewestReportMovesForecastAndProgress() {
    measure.report(report(LocalDate.of(2026, 10, 15), 40, day(12, 18)));
    measure.report(report(LocalDate.of(2026, 9, 15), 10, day(11, 30)));

    assertThat(measure.progress()).isEqualTo(new Percent(40));
    assertThat(measure.dates().forecastEnd()).isEqualTo(day(12, 18));
    assertThat(measure.reports())
        .extracting(StatusReport::date)
        .containsExactly(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 10, 15));
  }

  @Test
  void twoReportsOfOneDayStandInTheirOrder() {
    measure.report(report(LocalDate.of(2026, 10, 15), 10, null));
    measure.report(report(LocalDate.of(2026, 10, 15), 20, null));

    assertThat(measure.reports()).extracting(StatusReport::sequence).containsExactly(0, 1);
    assertThat(measure.progress()).isEqualTo(new Percent(20));
  }

  @Test
  void aLightSetByHandNeedsAReason() {
    StatusReportState green =
        new StatusReportState(
            UUID.randomUUID(),
            LocalDate.of(2026, 10, 15),
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Rag.GREEN,
            " ",
            false,
            null);

    assertRule("report.light-reason-missing", () -> measure.report(green));
  }

  private static StatusReportState report(LocalDate date, int progress, PlanDate forecastEnd) {
    return new StatusReportState(
        UUID.randomUUID(),
        date,
        0,
        progress,
        forecastEnd,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null);
  }

  @Test
  void aMeasureThatIsDoneIsAtHundredPercent() {
    measure.plan(day(1, 4), day(9, 30));
    measure.leadByExternal("Zweckverband");
    measure.change(new StatusChange(MeasureStatus.PLANNED, null, null, Set.of()));
    measure.change(new StatusChange(MeasureStatus.RUNNING, null, null, Set.of("G2")));

    measure.change(new StatusChange(MeasureStatus.DONE, null, null, Set.of("G2")));

    assertThat(measure.progress()).isEqualTo(new Percent(100));
  }

  @Test
  void theReasonForAPauseIsKept() {
    measure.change(new StatusChange(MeasureStatus.CANCELLED, "Kein Bedarf", null, Set.of()));

    assertThat(measure.statusReason()).isEqualTo("Kein Bedarf");
  }

  @Test
  void onlyADraftGoesToTheRecycleBin() {
    measure.recycle(NOON);
    assertThat(measure.deletedAt()).isEqualTo(NOON);
    measure.recover();

    measure.report(StatusReportState.on(LocalDate.of(2026, 10, 15)));

    assertThatThrownBy(() -> measure.recycle(NOON))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.conflict()).isTrue();
              assertThat(e.code()).isEqualTo("measure.not-a-draft");
            });
  }

  @Test
  void aLeadIsAUnitOrSomebodyOutsideNeverBoth() {
    measure.leadBy(UnitId.create());

    measure.leadByExternal("Zweckverband 4IT");

    assertThat(measure.leadUnit()).isNull();
    assertThat(measure.leadExternal()).isEqualTo("Zweckverband 4IT");
  }

  private static void assertRule(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
