// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingItemsTest {
  private static final RoadmapId ROADMAP = RoadmapId.create();

  private final Measure measure = new Measure(ROADMAP, "M-1", "Maßnahme");
  private final WorkPackage part = new WorkPackage(ROADMAP, measure.itemId(), "M-1-AP1", "Paket");
  private final WorkPackage deep =
      new WorkPackage(ROADMAP, part.itemId(), "M-1-AP1-1", "Unterpaket");

  private List<String> counting() {
    return CountingItems.ofPlan().of(List.of(measure, part, deep), WorkItem::hasEffort).stream()
        .map(WorkItem::key)
        .toList();
  }

  @Test
  void aMeasureCountsWhenNothingBelowItHasEffort() {
    measure.estimate(PersonDays.of(55));

    assertThat(counting()).containsExactly("M-1");
  }

  @Test
  void theDeepestPlannedLevelCountsAndNothingTwice() {
    measure.estimate(PersonDays.of(55));
    part.estimate(PersonDays.of(20));
    deep.estimate(PersonDays.of(5));

    assertThat(counting()).containsExactly("M-1-AP1-1");
  }

  @Test
  void effortTwoLevelsBelowStillReplacesTheMeasures() {
    measure.estimate(PersonDays.of(55));
    deep.estimate(PersonDays.of(5));

    assertThat(counting()).containsExactly("M-1-AP1-1");
  }

  @Test
  void nothingCountsWhereNothingIsKnown() {
    assertThat(counting()).isEmpty();
  }
}
