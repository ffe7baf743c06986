// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Charts.assertSchedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.engine.ConstraintMiss;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Items that do not simply follow their links: fixed, begun, constrained, summaries and parts. */
class ConstrainedItemsTest {

  @Test
  void manualItemStaysAndItsPredecessorIsLate() {
    Schedule schedule =
        assertSchedule(
            """
            days |MTWTFSSMTWTFSS|
            a    |XXXX          |
            b    |  XX          | manual, FS a
            z    |           X  |
            """,
            """
            a |XXXX          | -2
            b |  XX          | -2
            z |           X  | 0
            """);

    assertThat(schedule.conflicts())
        .containsExactly(
            new PlanConflict(
                PlanConflict.Kind.FIXED_BEFORE_LINK, "b", "a", 2, LocalDate.of(2026, 6, 5)));
    assertThat(schedule.missedConstraints()).isEmpty();
  }

  @Test
  void whatIsDoneStaysAndTheRestMoves() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXX           | expected 5
        b    |XXXX          | begun 50, FS a
        z    |           X  |
        """,
        """
        a |XXXXX         | -3
        b |XXXXX..XX     | -3
        z |           X  | 0
        """);
  }

  @Test
  void forecastEndCountsForSuccessors() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XX            | expected 3
        b    |  XX          | FS a
        """,
        """
        a |XXX           | -1
        b |   XX         | -1
        """);
  }

  @Test
  void cancelledItemDemandsNothingAndHasNoFloat() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXXX          |
        b    |  XX          | cancelled, FS a
        c    |    X         |
        """,
        """
        a |XXXX          | 1
        b |  XX          | null
        c |    X         | 0
        """);
  }

  @Test
  void lowerLimitsMoveAndUpperLimitsTakeFloat() {
    Schedule schedule =
        assertSchedule(
            """
            days |MTWTFSSMTWTFSS|
            a    |X             | START_NO_EARLIER_THAN 6
            b    |XX            | FINISH_NO_EARLIER_THAN 5
            c    |  XX          | FINISH_NO_LATER_THAN 3
            d    |  XX          | START_NO_LATER_THAN 9
            z    |           X  |
            """,
            """
            a |       X      | -5
            b |   XX         | -3
            c |  XX          | -1
            d |  XX          | 4
            z |           X  | 0
            """);

    assertThat(schedule.conflicts())
        .containsExactly(
            new PlanConflict(
                PlanConflict.Kind.CONSTRAINT_MISSED, "c", null, 1, LocalDate.of(2026, 6, 3)));
    assertThat(schedule.missedConstraints())
        .extracting(ConstraintMiss::key, ConstraintMiss::days)
        .containsExactly(tuple("c", 1));
  }

  @Test
  void contradictionOfMustAndLinkIsAFindingWithNegativeFloat() {
    Schedule schedule =
        assertSchedule(
            """
            days |MTWTFSSMTWTFSS|
            a    |XXX           |
            b    |              | lasts 2, FS a, MUST_START_ON 2
            z    |           X  |
            """,
            """
            a |XXX           | -2
            b | XX           | 5
            z |           X  | 0
            """);

    assertThat(schedule.conflicts())
        .extracting(PlanConflict::kind, PlanConflict::key, PlanConflict::days)
        .containsExactly(tuple(PlanConflict.Kind.FIXED_BEFORE_LINK, "b", 2));
    assertThat(schedule.missedConstraints())
        .containsExactly(
            new ConstraintMiss("b", ConstraintType.MUST_START_ON, LocalDate.of(2026, 6, 2), 2));
  }

  @Test
  void mustFinishEndsOnItsDay() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXX           | MUST_FINISH_ON 8
        z    |           X  |
        """,
        """
        a |   XX..X      | 4
        z |           X  | 0
        """);
  }

  @Test
  void asLateAsPossibleMovesNothingElse() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |X             |
        b    |              | lasts 1, AS_LATE_AS_POSSIBLE, FS a
        c    |    X..X      | FS b
        """,
        """
        a |X             | 2
        b |   X          | 2
        c |    X..X      | 0
        """);
  }

  @Test
  void summarySpansItsPartsAndHoldsThemBack() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XX            |
        s    |              | summary, FS a
        p    |              | lasts 1, part of s
        q    |              | lasts 2, part of s, FS p
        b    |              | lasts 1, FS s
        z    |           X  |
        """,
        """
        a |XX            | 4
        s |  XXX         | 4
        p |  X           | 4
        q |   XX         | 4
        b |       X      | 4
        z |           X  | 0
        """);
  }

  @Test
  void partsMoveAlongWithTheirParent() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        a    |XXX           |
        m    | XXX          | FS a
        gate |   X          | part of m
        won  | X            | part of m, done
        z    |           X  |
        """,
        """
        a |XXX           | -2
        m |   XX..X      | -2
        gate |       X      | -2
        won | X            | 8
        z |           X  | 0
        """);
  }

  @Test
  void aPartThatItsParentWaitsForDoesNotMoveAlong() {
    assertSchedule(
        """
        days |MTWTFSSMTWTFSS|
        m    |XX            | FS part
        part |X             | part of m
        """,
        """
        m | XX           | -1
        part |X             | -1
        """);
  }
}
