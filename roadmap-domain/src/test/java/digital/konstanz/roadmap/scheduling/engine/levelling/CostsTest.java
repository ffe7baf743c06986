// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostsTest {
  private final Costs costs =
      new Costs(
          new PackingBuilder(3, 1)
              .activity(0, 10, 1)
              .activity(1, 10, 1)
              .activity(2, 2, 3)
              .capacity(0, 4)
              .build());

  @Test
  void anEarlierEndCostsLessWhateverLiesThere() {
    assertThat(costs.of(new int[] {0, 9, 17})).isLessThan(costs.of(new int[] {0, 10, 0}));
  }

  @Test
  void ofTwoThatEndTogetherLessWorkInTheLastTenthCostsLess() {
    assertThat(costs.of(new int[] {0, 10, 2})).isLessThan(costs.of(new int[] {0, 10, 18}));
    assertThat(costs.of(new int[] {0, 10, 2})).isEqualTo(costs.of(new int[] {0, 10, 4}));
  }

  @Test
  void provenByTheEndAlone() {
    assertThat(costs.isLeast(costs.of(new int[] {0, 10, 18}), 20)).isTrue();
    assertThat(costs.isLeast(costs.of(new int[] {0, 10, 2}), 19)).isFalse();
  }
}
