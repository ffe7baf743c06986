// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanLockTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Measure measure = planned();
  private final PlanLock lock =
      new PlanLock(UUID.randomUUID(), "BP-1", "Plan 2026", DAY, "Office", Set.of(measure.uuid()));

  @Test
  void plannedDatesOfWhatItHoldsAreRefusedWithWhatWhenAndWho() {
    RuleViolatedException refusal =
        refusal(m -> m.plan(PlanDate.day(DAY.plusDays(1)), m.dates().plannedEnd())).orElseThrow();

    assertThat(refusal.code()).isEqualTo("plan.locked");
    assertThat(refusal.conflict()).isTrue();
    assertThat(refusal.values()).containsExactly("M-1", "Plan 2026", DAY, "Office");
  }

  @Test
  void aLessPreciseDateIsAnotherDate() {
    assertThat(refusal(m -> m.plan(new PlanDate(DAY, Precision.MONTH), m.dates().plannedEnd())))
        .isPresent();
  }

  @Test
  void takingTheDatesAwayIsRefusedToo() {
    assertThat(refusal(m -> m.plan(null, null))).isPresent();
  }

  @Test
  void forecastProgressAndTextsStayFree() {
    assertThat(
            refusal(
                m -> {
                  m.forecast(null, PlanDate.day(DAY.plusYears(1)));
                  m.progressed(new Percent(50));
                  m.rename("Another title");
                  m.keepTo(new DateRule(ConstraintType.MUST_START_ON, DAY, true));
                }))
        .isEmpty();
  }

  @Test
  void whatItHoldsIsNotTakenOutOfThePlan() {
    MeasureState before = measure.state();

    assertThat(lock.refusalOf(before, null).map(RuleViolatedException::code))
        .contains("plan.locked-stays");
    assertThat(refusal(m -> m.recycle(Instant.EPOCH)).map(RuleViolatedException::code))
        .contains("plan.locked-stays");
  }

  @Test
  void archivingTakesItOutOfThePlanToo() {
    assertThat(refusal(m -> m.archive(Instant.EPOCH)).map(RuleViolatedException::code))
        .contains("plan.locked-stays");
    assertThat(refusal(m -> m.archive(null))).isEmpty();
  }

  @Test
  void whatCameLaterIsFree() {
    Measure later = planned();
    MeasureState before = later.state();
    later.plan(null, null);

    assertThat(lock.refusalOf(before, later.state())).isEmpty();
    assertThat(lock.refusalOf(null, later.state())).isEmpty();
  }

  private Optional<RuleViolatedException> refusal(Consumer<Measure> change) {
    MeasureState before = measure.state();
    change.accept(measure);
    return lock.refusalOf(before, measure.state());
  }

  private static Measure planned() {
    Measure measure = new Measure(new RoadmapId(UUID.randomUUID()), "M-1", "One");
    measure.plan(PlanDate.day(DAY), PlanDate.day(DAY.plusDays(30)));
    return measure;
  }
}
