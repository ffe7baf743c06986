// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.scheduling.VariantMove;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VariantCalculationsTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private final VariantCalculations calculations = new VariantCalculations();
  private final UUID roadmap = UUID.randomUUID();
  private final UUID item = UUID.randomUUID();
  private final PlanCalculation today = plan();

  @Test
  void theSameCopyOfTheSamePlanIsCalculatedOnce() {
    PlanCalculation first = asked(roadmap, today, laid(1));

    assertThat(asked(roadmap, today, laid(1))).isSameAs(first);
  }

  @Test
  void aStepInTheCopyOrAChangeOfThePlanIsCalculatedAnew() {
    PlanCalculation first = asked(roadmap, today, laid(1));

    assertThat(asked(roadmap, today, laid(2))).isNotSameAs(first);
    assertThat(asked(roadmap, plan(), laid(1))).isNotSameAs(first);
  }

  @Test
  void copiesOfAnOlderPlanAreForgottenAndOthersAreNot() {
    UUID other = UUID.randomUUID();
    PlanCalculation old = asked(roadmap, today, laid(1));
    PlanCalculation others = asked(other, today, laid(1));
    asked(roadmap, plan(), laid(2));

    assertThat(asked(other, today, laid(1))).isSameAs(others);
    assertThat(asked(roadmap, today, laid(1))).isNotSameAs(old);
  }

  @Test
  void onlyTheCopiesThatWereLookedAtLastAreKept() {
    PlanCalculation first = asked(roadmap, today, laid(0));
    for (int days = 1; days <= 8; days++) {
      asked(roadmap, today, laid(days));
    }

    assertThat(asked(roadmap, today, laid(0))).isNotSameAs(first);
  }

  private PlanCalculation asked(UUID of, PlanCalculation plan, List<VariantMove> laid) {
    return calculations.of(of, plan, laid, VariantCalculationsTest::plan);
  }

  private List<VariantMove> laid(int days) {
    LocalDate day = MONDAY.plusDays(days);
    return List.of(new VariantMove(item, day, day, MONDAY, MONDAY));
  }

  private static PlanCalculation plan() {
    return new PlanCalculation(
        new TimelineFacts(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of()),
        UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of()));
  }
}
