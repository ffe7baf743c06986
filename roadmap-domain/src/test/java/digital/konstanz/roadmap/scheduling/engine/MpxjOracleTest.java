// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;

/** A sample of what {@code EngineBench} compares in full, and the differences that are known. */
class MpxjOracleTest {

  @Test
  void bothSchedulersPlaceRandomNetworksAsWeDo() {
    assertThat(MpxjComparison.differences(0, 150)).isEmpty();
  }

  @Test
  void theComparisonSeesAShiftOfOneDay() {
    RandomPlans.Plan plan = chain(LinkType.FS, 0);
    RandomPlans.Plan later = chain(LinkType.FS, 1);

    assertThat(
            new MpxjOracle(plan)
                .schedule(new MicrosoftScheduler())
                .differences(NetworkCalculation.run(later.network())))
        .isNotEmpty();
  }

  /** Known: MPXJ lets negative lags and SF lead before the first day of the plan; we do not. */
  @Test
  void nothingStartsBeforeTheFirstDay() {
    RandomPlans.Plan plan = chain(LinkType.FS, -5);
    Schedule ours = NetworkCalculation.run(plan.network());

    assertThat(ours.start("b")).isEqualTo(RandomPlans.FIRST);
    assertThat(new MpxjOracle(plan).schedule(new MicrosoftScheduler()).differences(ours))
        .contains("b start 2026-11-02 / " + LocalDate.of(2026, 10, 28));
    assertThat(new MpxjOracle(plan).schedule(new PrimaveraScheduler()).differences(ours)).isEmpty();
  }

  private static RandomPlans.Plan chain(LinkType type, int lag) {
    return new RandomPlans.Plan(
        List.of(Activity.lasting("a", 2), Activity.lasting("b", 3)),
        List.of(new PlanLinkFacts("a", "b", type, lag, false)));
  }
}
