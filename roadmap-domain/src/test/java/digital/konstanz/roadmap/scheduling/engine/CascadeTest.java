// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Charts.day;
import static digital.konstanz.roadmap.scheduling.engine.Charts.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange.Reason;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private static final String CHAIN =
      """
      days |MTWTFSSMTWTFSS|
      a    |XX            |
      b    |  XX          | FS a
      c    |       X      | FS b
      far  |           X  | FS c
      """;

  @Test
  void whatDependsMovesAsFarAsItMust() {
    CascadeResult result = move(CHAIN, new Placed("a", day(2), day(5)));

    assertThat(result.changes())
        .extracting(
            CascadeChange::key,
            CascadeChange::newStart,
            CascadeChange::newEnd,
            CascadeChange::reason)
        .containsExactly(
            tuple("a", day(2), day(5), Reason.MOVED),
            tuple("b", day(8), day(9), Reason.LINK),
            tuple("c", day(10), day(10), Reason.LINK));
    assertThat(result.changes().get(1).driver().predecessor()).isEqualTo("a");
    assertThat(result.changes().get(1).oldStart()).isEqualTo(day(3));
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void nothingIsPulledForward() {
    assertThat(move(CHAIN, new Placed("b", day(2), day(3))).changes())
        .extracting(CascadeChange::key)
        .containsExactly("b");
  }

  @Test
  void violationsElsewhereStayFindings() {
    String chart =
        """
        days  |MTWTFSSMTWTFSS|
        a     |XX            |
        b     |  X           | FS a
        other |XXX           |
        bad   | X            | FS other
        """;

    assertThat(move(chart, new Placed("a", day(1), day(3))).changes())
        .extracting(CascadeChange::key)
        .containsExactly("a", "b");
  }

  @Test
  void manualAndLockedItemsBecomeConflicts() {
    String chart =
        """
        days   |MTWTFSSMTWTFSS|
        a      |XX            |
        manual |  X           | FS a, manual
        locked |  X           | FS a
        done   |  X           | FS a, done
        next   |   X          | FS locked
        """;

    CascadeResult result =
        Cascade.in(plan(chart))
            .locking(Set.of("locked"))
            .move(List.of(new Placed("a", day(2), day(4))));

    assertThat(result.changes()).extracting(CascadeChange::key).containsExactly("a");
    assertThat(result.conflicts())
        .extracting(PlanConflict::key, PlanConflict::other, PlanConflict::days)
        .containsExactly(tuple("manual", "a", 2), tuple("locked", "a", 2));
  }

  @Test
  void partsGoAlongInBothDirections() {
    String chart =
        """
        days |MTWTFSSMTWTFSS|
        m    |       XXX    |
        part |        X     | part of m
        sub  |        X     | part of part
        done |       X      | part of m, done
        """;

    assertThat(move(chart, new Placed("m", day(4), day(8))).changes())
        .extracting(CascadeChange::key, CascadeChange::newStart, CascadeChange::reason)
        .containsExactly(
            tuple("m", day(4), Reason.MOVED),
            tuple("part", day(5), Reason.PARENT),
            tuple("sub", day(5), Reason.PARENT));
  }

  @Test
  void theRestOfWhatHasBegunMoves() {
    String chart =
        """
        days |MTWTFSSMTWTFSS|
        a    |XX            |
        b    |XXXX          | FF a, begun 50
        """;

    assertThat(move(chart, new Placed("a", day(8), day(9))).changes())
        .extracting(CascadeChange::key, CascadeChange::newStart, CascadeChange::newEnd)
        .containsExactly(tuple("a", day(8), day(9)), tuple("b", day(1), day(9)));
  }

  @Test
  void bulkMovesKeepWhatWasAsked() {
    CascadeResult result =
        move(CHAIN, new Placed("b", day(4), day(5)), new Placed("a", day(3), day(4)));

    assertThat(result.changes()).extracting(CascadeChange::key).containsExactly("b", "a");
  }

  @Test
  void aNewLinkMovesItsSuccessorAndWhatFollows() {
    Network with =
        new NetworkBuilder(RandomPlans.CALENDAR)
            .from(Charts.FIRST)
            .add(Activity.planned("a", day(1), day(3)))
            .add(Activity.planned("b", day(2), day(3)))
            .add(Activity.planned("c", day(4), day(4)))
            .link(new PlanLinkFacts("a", "b", LinkType.FS, 0, false))
            .link(new PlanLinkFacts("b", "c", LinkType.FS, 0, false))
            .build();

    CascadeResult result = Cascade.in(with).touch(List.of("b"));

    assertThat(result.changes())
        .extracting(CascadeChange::key, CascadeChange::newStart)
        .containsExactly(tuple("b", day(4)), tuple("c", day(8)));
  }

  @Test
  void summariesFollowTheirParts() {
    String chart =
        """
        days |MTWTFSSMTWTFSS|
        a    |XX            |
        s    |              | summary
        p    |  X           | part of s, FS a
        z    |   X          | FS s
        """;

    assertThat(move(chart, new Placed("a", day(2), day(3))).changes())
        .extracting(CascadeChange::key, CascadeChange::oldStart, CascadeChange::newStart)
        .containsExactly(
            tuple("a", day(1), day(2)),
            tuple("p", day(3), day(4)),
            tuple("s", day(3), day(4)),
            tuple("z", day(4), day(5)));
  }

  @Property(tries = 300)
  void lookingOnlyAtWhatDependsFindsTheSameAsLookingAtAll(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPlans.Plan plan = RandomPlans.dated(random, 40, 70);
    Activity any = plan.activities().get(random.nextInt(40));
    int days = random.nextInt(60) - 15;
    List<Placed> wish =
        List.of(new Placed(any.key(), any.start().plusDays(days), any.end().plusDays(days)));

    CascadeResult some = Cascade.in(plan.network()).move(wish);
    CascadeResult all = Cascade.in(plan.network()).moveLookingAtAll(wish);

    assertThat(some).isEqualTo(all);
  }

  @Property(tries = 300)
  void appliedCascadeAsksForNothingMore(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPlans.Plan plan = asPlanned(RandomPlans.undated(random, 40, 70, 4, LinkType.values()));
    Activity any = plan.activities().get(random.nextInt(40));
    int days = 1 + random.nextInt(60);
    CascadeResult result =
        Cascade.in(plan.network())
            .move(
                List.of(
                    new Placed(any.key(), any.start().plusDays(days), any.end().plusDays(days))));
    RandomPlans.Plan applied = plan;
    for (CascadeChange change : result.changes()) {
      applied = applied.with(Activity.planned(change.key(), change.newStart(), change.newEnd()));
    }

    assertThat(NetworkCalculation.run(applied.network()).conflicts()).isEmpty();
  }

  private static RandomPlans.Plan asPlanned(RandomPlans.Plan plan) {
    Schedule schedule = NetworkCalculation.run(plan.network());
    return new RandomPlans.Plan(
        plan.activities().stream()
            .map(a -> a.between(schedule.start(a.key()), schedule.end(a.key())))
            .toList(),
        plan.links());
  }

  private static CascadeResult move(String chart, Placed... wishes) {
    return Cascade.in(plan(chart)).move(List.of(wishes));
  }
}
