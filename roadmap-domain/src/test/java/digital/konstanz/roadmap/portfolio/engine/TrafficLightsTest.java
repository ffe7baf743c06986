// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static digital.konstanz.roadmap.shared.Rag.GREEN;
import static digital.konstanz.roadmap.shared.Rag.GREY;
import static digital.konstanz.roadmap.shared.Rag.RED;
import static digital.konstanz.roadmap.shared.Rag.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficLightsTest {
  // A Monday.
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);
  // 100 working days from Monday to Friday.
  private static final LocalDate START = LocalDate.of(2026, 9, 28);
  private static final LocalDate END = LocalDate.of(2027, 2, 12);

  private final TrafficLights lights =
      new TrafficLights(LightRules.initial(), WorkingCalendar.mondayToFriday());

  @Test
  void onlyARunningMeasureHasLights() {
    LightFacts planned =
        new LightFacts(MeasureStatus.PLANNED, START, END, END, BigDecimal.ONE, 50, AS_OF, null);

    assertThat(lights.of(planned, AS_OF)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-01,GREEN",
    "2027-02-14,GREEN",
    "2027-02-19,GREEN",
    "2027-02-22,YELLOW",
    "2027-03-12,YELLOW",
    "2027-03-15,RED"
  })
  void timeCountsWorkingDaysAfterThePlannedEnd(LocalDate forecast, Rag expected) {
    assertThat(lightsOf(END, forecast, "1", 36).time()).isEqualTo(expected);
  }

  @Test
  void withoutForecastTheBusinessDayCountsOnceTheEndHasPassed() {
    assertThat(lightsOf(AS_OF.minusDays(3), null, "1", 100).time()).isEqualTo(GREEN);
    assertThat(lightsOf(AS_OF.minusDays(10), null, "1", 100).time()).isEqualTo(YELLOW);
    assertThat(lightsOf(END, null, "1", 36).time()).isEqualTo(GREEN);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,GREEN",
    "1.05,GREEN",
    "1.0504,GREEN",
    "1.0505,YELLOW",
    "1.1,YELLOW",
    "1.1005,RED"
  })
  void costIsRoundedToOneDecimalBeforeItIsJudged(String factor, Rag expected) {
    assertThat(lightsOf(END, END, factor, 36).cost()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"36,GREEN", "33,GREEN", "32,YELLOW", "27,YELLOW", "26,RED"})
  void progressIsJudgedAgainstThePlannedShareOfWorkingDays(int progress, Rag expected) {
    assertThat(lights.plannedPercent(START, END, AS_OF)).isEqualTo(36);

    assertThat(lightsOf(END, END, "1", progress).progress()).isEqualTo(expected);
  }

  @Test
  void beforeTheStartNothingIsPlanned() {
    assertThat(lights.plannedPercent(AS_OF.plusDays(1), END, AS_OF)).isZero();
    assertThat(TrafficLights.spi(0, 0)).isEqualByComparingTo("1");
  }

  @Test
  void afterTheEndEverythingIsPlanned() {
    assertThat(lights.plannedPercent(START, AS_OF.minusDays(30), AS_OF)).isEqualTo(100);
  }

  @Test
  void aWeekendIsPlannedToBeDoneAtItsEnd() {
    LocalDate saturday = LocalDate.of(2026, 11, 14);

    assertThat(lights.plannedPercent(saturday, saturday.plusDays(1), saturday)).isZero();
    assertThat(lights.plannedPercent(saturday, saturday.plusDays(1), AS_OF)).isEqualTo(100);
  }

  @Test
  void theWorstCounts() {
    assertThat(lightsOf(END, END, "1.2", 36).overall()).isEqualTo(RED);
    assertThat(lightsOf(END, END, "1", 32).overall()).isEqualTo(YELLOW);
    assertThat(lightsOf(END, END, "1", 36).overall()).isEqualTo(GREEN);
  }

  @Test
  void aReportIsStaleAfterNinetyTwoDays() {
    assertThat(TrafficLights.stale(AS_OF.minusDays(92), AS_OF, 92)).isFalse();
    assertThat(TrafficLights.stale(AS_OF.minusDays(93), AS_OF, 92)).isTrue();
    assertThat(TrafficLights.stale(null, AS_OF, 92)).isTrue();
  }

  @Test
  void staleIsGreyEvenWithALightSetByHand() {
    LightFacts facts =
        new LightFacts(
            MeasureStatus.RUNNING, START, END, END, BigDecimal.ONE, 36, AS_OF.minusDays(93), GREEN);

    assertThat(lights.of(facts, AS_OF).orElseThrow())
        .isEqualTo(new Lights(GREEN, GREEN, GREEN, GREY));
  }

  @Test
  void aLightSetByHandReplacesTheOverallLightOnly() {
    LightFacts facts =
        new LightFacts(MeasureStatus.RUNNING, START, END, END, BigDecimal.ONE, 36, AS_OF, RED);

    assertThat(lights.of(facts, AS_OF).orElseThrow())
        .isEqualTo(new Lights(GREEN, GREEN, GREEN, RED));
  }

  @Test
  void whatIsUnknownHasNoLight() {
    LightFacts facts =
        new LightFacts(MeasureStatus.RUNNING, null, null, null, null, null, AS_OF, null);

    assertThat(lights.of(facts, AS_OF).orElseThrow()).isEqualTo(new Lights(null, null, null, GREY));
  }

  private Lights lightsOf(LocalDate end, LocalDate forecast, String factor, int progress) {
    LightFacts facts =
        new LightFacts(
            MeasureStatus.RUNNING,
            START,
            end,
            forecast,
            new BigDecimal(factor),
            progress,
            AS_OF,
            null);
    return lights.of(facts, AS_OF).orElseThrow();
  }
}
