// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.RandomPlans.Plan;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds in every plan, whatever it looks like. */
class NetworkCalculationPropertyTest {

  @Property(tries = 300)
  void noSuccessorLiesBeforeItsRelationAllows(@ForAll long seed) {
    Plan plan = RandomPlans.dated(new Random(seed), 40, 70);

    Schedule schedule = NetworkCalculation.run(plan.network());

    for (PlanLinkFacts link : plan.links()) {
      Activity successor = schedule.network().activity(link.successor());
      if (successor.state() == ActivityState.MOVABLE && !successor.constraint().type().fixes()) {
        assertThat(holds(link, schedule)).as("%s", link).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void latestDatesHoldAllLinksToo(@ForAll long seed) {
    Plan plan = RandomPlans.undated(new Random(seed), 40, 70, 5, LinkType.values());

    Schedule schedule = NetworkCalculation.run(plan.network());

    for (PlanLinkFacts link : plan.links()) {
      assertThat(
              holds(
                  link,
                  schedule.lateStart(link.predecessor()),
                  schedule.lateEnd(link.predecessor()),
                  schedule.lateStart(link.successor()),
                  schedule.lateEnd(link.successor())))
          .as("%s", link)
          .isTrue();
    }
    for (Activity activity : plan.activities()) {
      assertThat(schedule.lateStart(activity.key()))
          .isAfterOrEqualTo(schedule.start(activity.key()));
    }
  }

  @Property(tries = 200)
  void criticalItemsHaveTheLeastFloatAndThereIsOne(@ForAll long seed) {
    Plan plan = RandomPlans.undated(new Random(seed), 30, 50, 5, LinkType.values());

    Schedule schedule = NetworkCalculation.run(plan.network());

    int least =
        plan.activities().stream().mapToInt(a -> schedule.totalFloat(a.key())).min().orElseThrow();
    assertThat(least).isZero();
    assertThat(schedule.criticalPath())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(schedule.totalFloat(key)).isEqualTo(least));
  }

  @Property(tries = 100)
  void exactlyTheTotalFloatFitsBeforeTheEndMoves(@ForAll long seed) {
    Random random = new Random(seed);
    Plan plan = RandomPlans.undated(random, 25, 40, 4, LinkType.FS, LinkType.FF);
    Schedule schedule = NetworkCalculation.run(plan.network());
    Activity any = plan.activities().get(random.nextInt(25));
    int slack = schedule.totalFloat(any.key());

    assertThat(delayed(plan, any, slack, schedule).horizon()).isEqualTo(schedule.horizon());
    assertThat(delayed(plan, any, slack + 1, schedule).horizon()).isAfter(schedule.horizon());
  }

  @Property(tries = 100)
  void exactlyTheFreeFloatFitsBeforeAnythingElseMoves(@ForAll long seed) {
    Random random = new Random(seed);
    Plan plan = RandomPlans.undated(random, 25, 40, 4, LinkType.values());
    Schedule schedule = NetworkCalculation.run(plan.network());
    Activity any = plan.activities().get(random.nextInt(25));
    int slack = schedule.freeFloat(any.key());

    assertThat(othersMove(plan, any, schedule, delayed(plan, any, slack, schedule))).isFalse();
    assertThat(othersMove(plan, any, schedule, delayed(plan, any, slack + 1, schedule))).isTrue();
  }

  @Property(tries = 200)
  void calculatingTwiceChangesNothing(@ForAll long seed) {
    Plan plan = RandomPlans.undated(new Random(seed), 40, 70, 5, LinkType.values());
    Schedule once = NetworkCalculation.run(plan.network());
    Plan asCalculated =
        new Plan(
            plan.activities().stream()
                .map(a -> a.between(once.start(a.key()), once.end(a.key())))
                .toList(),
            plan.links());

    Schedule twice = NetworkCalculation.run(asCalculated.network());

    for (Activity activity : plan.activities()) {
      assertThat(twice.start(activity.key())).isEqualTo(once.start(activity.key()));
      assertThat(twice.end(activity.key())).isEqualTo(once.end(activity.key()));
      assertThat(twice.totalFloat(activity.key())).isEqualTo(once.totalFloat(activity.key()));
    }
    assertThat(twice.conflicts()).isEmpty();
  }

  @Property(tries = 200)
  void whereALinkIsViolatedItsPredecessorLacksDays(@ForAll long seed) {
    Plan plan = RandomPlans.dated(new Random(seed), 20, 15);

    Schedule schedule = NetworkCalculation.run(plan.network());

    for (PlanConflict conflict : schedule.conflicts()) {
      if (conflict.kind() != PlanConflict.Kind.CONSTRAINT_MISSED
          && canLackDays(schedule, conflict.other())) {
        Integer ofPredecessor = schedule.totalFloat(conflict.other());
        assertThat(ofPredecessor == null || ofPredecessor < 0).as("%s", conflict).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void daysAreThoseOfTheCalendar(@ForAll int day, @ForAll byte days) {
    int at = (int) RandomPlans.FIRST.toEpochDay() + Math.floorMod(day, 4000) - 1000;
    int first = (int) RandomPlans.FIRST.toEpochDay();
    WorkDays table = WorkDays.of(RandomPlans.CALENDAR, first, first + 1500);
    LocalDate date = LocalDate.ofEpochDay(at);

    assertThat(LocalDate.ofEpochDay(table.plus(at, days)))
        .isEqualTo(RandomPlans.CALENDAR.plusWorkingDays(date, days));
    assertThat(LocalDate.ofEpochDay(table.onOrAfter(at)))
        .isEqualTo(RandomPlans.CALENDAR.onOrAfter(date));
    assertThat(table.count(first, at))
        .isEqualTo(RandomPlans.CALENDAR.workingDays(RandomPlans.FIRST, date));
    int latest = table.latestFor(at, days);
    assertThat(table.plus(latest, days)).isLessThanOrEqualTo(at);
    assertThat(table.plus(latest + 1, days)).isGreaterThan(at);
  }

  /** What has begun cannot begin earlier; between free days nothing can be missing. */
  private static boolean canLackDays(Schedule schedule, String key) {
    return schedule.network().activity(key).state() != ActivityState.STARTED
        && RandomPlans.CALENDAR.isWorkingDay(schedule.start(key))
        && RandomPlans.CALENDAR.isWorkingDay(schedule.end(key));
  }

  private static Schedule delayed(Plan plan, Activity activity, int days, Schedule schedule) {
    LocalDate start = RandomPlans.CALENDAR.plusWorkingDays(schedule.start(activity.key()), days);
    return NetworkCalculation.run(
        plan.with(activity.with(Constraint.on(ConstraintType.START_NO_EARLIER_THAN, start)))
            .network());
  }

  private static boolean othersMove(Plan plan, Activity one, Schedule before, Schedule after) {
    return after.horizon().isAfter(before.horizon())
        || plan.activities().stream()
            .filter(a -> !a.key().equals(one.key()))
            .anyMatch(a -> !after.start(a.key()).equals(before.start(a.key())));
  }

  private static boolean holds(PlanLinkFacts link, Schedule schedule) {
    return holds(
        link,
        schedule.start(link.predecessor()),
        schedule.end(link.predecessor()),
        schedule.start(link.successor()),
        schedule.end(link.successor()));
  }

  /** Said once more in the words of the rule, with dates instead of arrays. */
  private static boolean holds(
      PlanLinkFacts link, LocalDate start, LocalDate end, LocalDate nextStart, LocalDate nextEnd) {
    LocalDate from = link.type() == LinkType.FS || link.type() == LinkType.FF ? end : start;
    LocalDate bound =
        link.calendarDays()
            ? from.plusDays(link.lag())
            : RandomPlans.CALENDAR.plusWorkingDays(from, link.lag());
    return switch (link.type()) {
      case FS -> nextStart.isAfter(bound);
      case SS -> !nextStart.isBefore(bound);
      default -> !nextEnd.isBefore(bound);
    };
  }
}
