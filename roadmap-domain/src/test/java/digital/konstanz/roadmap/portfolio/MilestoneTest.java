// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {
  private final Measure measure = new Measure(RoadmapId.create(), "M-302", "Wohnsitz ummelden");
  private final GateMilestone gate = new GateMilestone(measure, "G2", "Projekt freigegeben");

  @Test
  void aGateIsNamedAfterItsMeasure() {
    assertThat(gate.key()).isEqualTo("M-302/G2");
    assertThat(gate.kind()).isEqualTo(PlanItemKind.GATE);
    assertThat(gate.parent()).isEqualTo(measure.itemId());
    assertThat(gate.status()).isEqualTo(MilestoneStatus.OPEN);
  }

  @Test
  void aMilestoneHappensInOnePeriod() {
    gate.fixOn(new PlanDate(LocalDate.of(2026, 3, 3), Precision.MONTH));

    assertThat(gate.date().date()).isEqualTo("2026-03-31");
    assertThatThrownBy(
            () ->
                gate.plan(
                    PlanDate.day(LocalDate.of(2026, 3, 3)), PlanDate.day(LocalDate.of(2026, 3, 4))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> assertThat(e.code()).isEqualTo("milestone.spans-days"));
  }

  @Test
  void restoringItsStateChangesNothing() {
    gate.fixOn(PlanDate.day(LocalDate.of(2026, 3, 3)));
    gate.become(MilestoneStatus.REACHED);
    MilestoneState before = gate.state();

    gate.restore(before);

    assertThat(gate.state()).isEqualTo(before);
    assertThat(new GateMilestone(before).state()).isEqualTo(before);
  }
}
