// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Charts.assertSchedule;
import static digital.konstanz.roadmap.scheduling.engine.Charts.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One topology, one chart: the plan, then its earliest dates with the total float of each item. */
class NetworkCalculationTest {

  @Test
  void chainThatHoldsStaysAsPlanned() {
    assertSchedule(
        """
        days    |MTWTFSSMTWTFSS|
        concept |XX            |
        procure |    X..X      | FS concept
        """,
        """
        concept |XX            | 2
        procure |    X..X      | 0
        """);
  }

  @Test
  void successorWaitsForTheWeekend() {
    assertSchedule(
        """
        days    |MTWTFSSMTWTFSS|
        concept |  XXX         |
        procure |              | lasts 2, FS concept
        """,
        """
        concept |  XXX         | -2
        procure |       XX     | -2
        """);
  }

  @Test
  void withoutPlannedDatesFloatCountsToTheLastEarliestEnd() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |              | lasts 3
        b    |              | lasts 4, FS a
        c    |              | lasts 1, FS a
        d    |              | lasts 2, FS b, FS c
        """,
        """
        a |XXX           | 0
        b |   XX..XX     | 0
        c |   X          | 3
        d |         XX   | 0
        """);
  }

  @Test
  void violatedLinkMakesNegativeFloatAlsoFarFromTheEnd() {
    assertSchedule(
        """
        days  |MTWTFSSMTWTFSSMTWTFSS|
        a     |XXXXX                |
        b     |  XX                 | FS a
        other |              XXXXX  |
        """,
        """
        a |XXXXX                | -3
        b |       XX            | -3
        other |              XXXXX  | 0
        """);
  }

  @Test
  void startOnAFreeDayStaysAsWrittenAndCountsWorkingDaysOnly() {
    assertSchedule(
        """
        days |MTWhFSSMTWTFSS|
        a    |   .X..X      |
        b    |        X     | FS a
        """,
        """
        a |   .X..X      | 0
        b |        X     | 0
        """);
  }

  @Test
  void lagsCountWorkingOrCalendarDays() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXX           |
        b    |XX            | FS a +2
        c    |XX            | FS a +2c
        d    |XX            | FS a -1
        """,
        """
        a |XXX           | -5
        b |       XX     | -5
        c |       XX     | -5
        d |  XX          | -2
        """);
  }

  @Test
  void startAndFinishLinksHoldTheirOwnEnds() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |  XXX         |
        ss   |              | lasts 2, SS a +1
        ff   |              | lasts 2, FF a
        sf   |              | lasts 2, SF a
        z    |           X  |
        """,
        """
        a |  XXX         | 5
        ss |   XX         | 5
        ff |   XX         | 5
        sf | XX           | 7
        z |           X  | 0
        """);
  }

  @Test
  void milestoneOnASundayStaysUntilItIsPushed() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXXXX         |
        m    |      .       | FS a
        n    |      .       | FS a +1
        z    |           X  |
        """,
        """
        a |XXXXX         | -1
        m |      .       | 5
        n |        X     | -2
        z |           X  | 0
        """);
  }

  @Test
  void freeFloatEndsWhereSomethingElseWouldMove() {
    Schedule schedule =
        NetworkCalculation.run(
            plan(
                """
                days |MTWTFSSMTWTFSS|
                a    |X             |
                b    |   X          | FS a
                c    |           X  | FS b
                """));

    assertThat(schedule.freeFloat("a")).isEqualTo(2);
    assertThat(schedule.totalFloat("a")).isEqualTo(7);
    assertThat(schedule.freeFloat("b")).isEqualTo(5);
    assertThat(schedule.freeFloat("c")).isZero();
    assertThat(schedule.nearCritical("b", 5)).isTrue();
    assertThat(schedule.criticalPath()).containsExactly("c");
  }

  @Test
  void drivingLinkIsTheOneWithoutSlack() {
    Schedule schedule =
        NetworkCalculation.run(
            plan(
                """
                days |MTWTFSSMTWTFSS|
                a    |X             |
                b    |XX            |
                c    |  X           | FS a, FS b
                d    |    X         | FS c
                """));

    assertThat(schedule.driver("c")).map(PlanLinkFacts::predecessor).contains("b");
    assertThat(schedule.driver("d")).isEmpty();
  }

  @Test
  void cycleNamesEveryItemInOrder() {
    assertThatThrownBy(
            () ->
                plan(
                    """
                    days |MTWTFSS|
                    x    |X      |
                    a    |X      | FS c, FS x
                    b    |X      | SS a
                    c    |X      | FF b
                    y    |X      | FS c
                    """))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            cycle -> {
              assertThat(cycle.code()).isEqualTo("link.cycle");
              assertThat(cycle.conflict()).isTrue();
              assertThat(cycle.values()).containsExactly("c", "a", "b");
            });
  }

  @Test
  void everyItemMayHaveItsOwnCalendar() {
    WorkingCalendar closed =
        WorkingCalendar.without(
            List.of(new WorkingCalendar.FreeDay(LocalDate.of(2026, 6, 2), "closed")));
    Network network =
        new NetworkBuilder(WorkingCalendar.mondayToFriday())
            .calendar("unit", closed)
            .from(Charts.FIRST)
            .add(Activity.lasting("a", 2).in("unit"))
            .add(Activity.lasting("b", 2))
            .link(new PlanLinkFacts("a", "b", LinkType.FS, 0, false))
            .build();

    Schedule schedule = NetworkCalculation.run(network);

    assertThat(schedule.end("a")).isEqualTo(LocalDate.of(2026, 6, 3));
    assertThat(schedule.end("b")).isEqualTo(LocalDate.of(2026, 6, 5));
  }

  @Test
  void effortDividedByPeopleMakesTheDuration() {
    assertThat(Activity.daysOfEffort(new BigDecimal("10"), new BigDecimal("0.5"))).isEqualTo(20);
    assertThat(Activity.daysOfEffort(new BigDecimal("10"), new BigDecimal("3"))).isEqualTo(4);
    assertThat(Activity.daysOfEffort(new BigDecimal("0.2"), BigDecimal.ONE)).isEqualTo(1);
  }

  @Test
  void summerTimeYearEndAndWeek53AreJustDays() {
    LocalDate friday = LocalDate.of(2026, 12, 25);
    Network network =
        new NetworkBuilder(WorkingCalendar.mondayToFriday())
            .from(friday)
            .add(Activity.lasting("december", 6))
            .add(Activity.lasting("january", 1))
            .add(Activity.planned("spring", LocalDate.of(2026, 3, 27), LocalDate.of(2026, 3, 30)))
            .add(Activity.lasting("autumn", 1))
            .link(new PlanLinkFacts("december", "january", LinkType.FS, 0, false))
            .link(new PlanLinkFacts("spring", "autumn", LinkType.FS, 147, false))
            .build();

    Schedule schedule = NetworkCalculation.run(network);

    assertThat(schedule.end("december")).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(schedule.start("january")).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(schedule.end("spring")).isEqualTo(LocalDate.of(2026, 3, 30));
  }
}
