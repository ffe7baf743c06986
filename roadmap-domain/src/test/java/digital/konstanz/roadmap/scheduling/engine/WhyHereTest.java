// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Charts.day;
import static digital.konstanz.roadmap.scheduling.engine.Charts.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.WhyHere.Cause;
import digital.konstanz.roadmap.scheduling.engine.WhyHere.Step;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyHereTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final Schedule SCHEDULE =
      NetworkCalculation.run(
          plan(
              """
              days   |MTWTFSSMTWTFSS|
              origin | XX           |
              by     |              | lasts 1, START_NO_EARLIER_THAN 2
              a      |   XX         | FS origin, FS by
              b      |       X      | FS a
              hand   |         X    | manual, FS b
              free   |           X  | FS b
              """));

  @Test
  void chainLeadsBackToTheOriginAndNamesTheDaysSkipped() {
    WhyHere why = WhyHere.of(SCHEDULE, "b", any -> CALENDAR, List.of());

    assertThat(why.steps())
        .extracting(Step::key, Step::cause, Step::skipped)
        .containsExactly(
            tuple("b", Cause.LINK, List.of(day(6), day(7))),
            tuple("a", Cause.LINK, List.of()),
            tuple("origin", Cause.PLAN, List.of()));
    assertThat(why.totalFloat()).isEqualTo(1);
    assertThat(why.freeFloat()).isEqualTo(1);
  }

  @Test
  void constraintsHandsAndThePlanItselfAreCauses() {
    assertThat(cause("by")).isEqualTo(Cause.CONSTRAINT);
    assertThat(cause("hand")).isEqualTo(Cause.FIXED);
    assertThat(cause("free")).isEqualTo(Cause.PLAN);
  }

  @Test
  void nearestDeadlineIsTheOneWithLeastSlack() {
    List<DeadlineSlack> slacks =
        DeadlineSlack.of(
            Map.of("a", SCHEDULE.end("a"), "b", SCHEDULE.end("b")),
            Map.of("a", Set.of("LAW", "ACT"), "b", Set.of()),
            List.of(new DeadlineFacts("LAW", day(9), true), new DeadlineFacts("ACT", day(4), true)),
            ItemCalendars.ofCity(CALENDAR));

    assertThat(slacks)
        .extracting(s -> s.deadline().driver(), DeadlineSlack::workingDays)
        .containsExactly(tuple("ACT", -1), tuple("LAW", 2));
    assertThat(slacks.get(0).missed()).isTrue();
    assertThat(WhyHere.of(SCHEDULE, "a", any -> CALENDAR, slacks).nearestDeadline())
        .contains(slacks.get(0));
    assertThat(WhyHere.of(SCHEDULE, "b", any -> CALENDAR, slacks).nearestDeadline()).isEmpty();
  }

  @Test
  void aDeadlineOnTheWeekendAfterTheEndIsMet() {
    List<DeadlineSlack> slacks =
        DeadlineSlack.of(
            Map.of("saturday", day(6), "monday", day(8)),
            Map.of("saturday", Set.of("LAW"), "monday", Set.of("LAW")),
            List.of(new DeadlineFacts("LAW", day(6), true)),
            ItemCalendars.ofCity(CALENDAR));

    assertThat(slacks)
        .extracting(DeadlineSlack::key, DeadlineSlack::workingDays)
        .containsExactly(tuple("monday", -1), tuple("saturday", 0));
  }

  @Test
  void slackCountsTheDaysOnWhichTheLeadingUnitWorks() {
    WorkingCalendar closed =
        CALENDAR.alsoWithout(List.of(new WorkingCalendar.FreeDay(day(9), "Umzug")));

    List<DeadlineSlack> slacks =
        DeadlineSlack.of(
            Map.of("own", day(5), "city", day(5)),
            Map.of("own", Set.of("LAW"), "city", Set.of("LAW")),
            List.of(new DeadlineFacts("LAW", day(10), true)),
            new ItemCalendars(CALENDAR, Map.of("own", closed)));

    assertThat(slacks)
        .extracting(DeadlineSlack::key, DeadlineSlack::workingDays)
        .containsExactly(tuple("own", 2), tuple("city", 3));
  }

  private static Cause cause(String key) {
    return WhyHere.of(SCHEDULE, key, any -> CALENDAR, List.of()).steps().get(0).cause();
  }
}
