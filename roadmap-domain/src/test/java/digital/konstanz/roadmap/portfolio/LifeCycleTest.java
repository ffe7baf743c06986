// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {
  private static final Set<String> RELEASED = Set.of("G2");

  private static LifeCycleFacts ready(MeasureStatus status) {
    return new LifeCycleFacts(status, true, true, RELEASED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IDEA      | PROPOSED PLANNED CANCELLED",
        "PROPOSED  | IDEA PLANNED CANCELLED",
        "PLANNED   | PROPOSED RELEASED RUNNING PAUSED CANCELLED",
        "RELEASED  | PLANNED RUNNING PAUSED CANCELLED",
        "RUNNING   | DONE PAUSED CANCELLED",
        "PAUSED    | PLANNED RELEASED RUNNING CANCELLED",
        "DONE      | RUNNING",
        "CANCELLED | IDEA PLANNED"
      })
  void aReadyMeasureMayTakeTheseSteps(MeasureStatus status, String targets) {
    assertThat(LifeCycle.steps(ready(status)))
        .filteredOn(LifeCycleStep::allowed)
        .extracting(step -> step.target().name())
        .containsExactlyInAnyOrder(targets.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherStatusIsExplained(MeasureStatus status) {
    assertThat(LifeCycle.steps(ready(status)))
        .hasSize(7)
        .allSatisfy(step -> assertThat(step.allowed() || !step.obstacles().isEmpty()).isTrue());
  }

  @Test
  void withoutTheReleaseGateNothingStarts() {
    var facts = new LifeCycleFacts(MeasureStatus.PLANNED, true, true, Set.of("G1"));

    assertRefused(facts, MeasureStatus.RUNNING, null, "status.gate-missing", "overrideReason");
  }

  @Test
  void aReasonForTheExceptionReplacesTheGate() {
    var facts = new LifeCycleFacts(MeasureStatus.PLANNED, true, true, Set.of());

    assertThat(LifeCycle.step(facts, MeasureStatus.RUNNING).overridable()).isTrue();
    assertThatCode(() -> LifeCycle.require(facts, MeasureStatus.RUNNING, null, "Eilentscheidung"))
        .doesNotThrowAnyException();
  }

  @Test
  void anExceptionReplacesNoMissingPlan() {
    var facts = new LifeCycleFacts(MeasureStatus.PLANNED, false, true, Set.of());

    assertThatThrownBy(
            () -> LifeCycle.require(facts, MeasureStatus.RUNNING, null, "Eilentscheidung"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> assertThat(e.code()).isEqualTo("status.dates-missing"));
  }

  @Test
  void withoutALeadNothingIsReleased() {
    var facts = new LifeCycleFacts(MeasureStatus.PLANNED, true, false, RELEASED);

    assertRefused(facts, MeasureStatus.RELEASED, null, "status.lead-missing", "status");
  }

  @ParameterizedTest
  @CsvSource({"RUNNING, PAUSED", "RUNNING, CANCELLED", "DONE, RUNNING", "CANCELLED, IDEA"})
  void stoppingAndReopeningNeedAReason(MeasureStatus from, MeasureStatus to) {
    assertRefused(ready(from), to, " ", "status.reason-missing", "reason");
    assertThatCode(() -> LifeCycle.require(ready(from), to, "Haushaltssperre", null))
        .doesNotThrowAnyException();
  }

  @Test
  void aStepThatTheLifeCycleDoesNotKnowIsAConflict() {
    assertThatThrownBy(
            () -> LifeCycle.require(ready(MeasureStatus.IDEA), MeasureStatus.DONE, "x", "x"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.conflict()).isTrue();
              assertThat(e.code()).isEqualTo("status.not-allowed");
            });
  }

  @Test
  void stayingWhereOneIsIsNoStep() {
    assertThatThrownBy(
            () -> LifeCycle.require(ready(MeasureStatus.IDEA), MeasureStatus.IDEA, null, null))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("status.unchanged"));
  }

  private static void assertRefused(
      LifeCycleFacts facts, MeasureStatus target, String reason, String code, String field) {
    assertThatThrownBy(() -> LifeCycle.require(facts, target, reason, null))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.field()).isEqualTo(field);
            });
  }
}
