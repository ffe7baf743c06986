// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.engine.Box;
import org.junit.jupiter.api.Test;

class PaperScaleTest {

  @Test
  void aPictureHasAtMostSoManyDotsHoweverWideAndHighItIs() {
    assertThat(PaperFiles.scale(new Box(0, 0, 842, 2_000))).isEqualTo(2);
    assertThat(PaperFiles.scale(new Box(0, 0, 842, 100_000))).isEqualTo(0.6);
    double scale = PaperFiles.scale(new Box(0, 0, 9_000, 30_000));
    assertThat(9_000 * scale * 30_000 * scale).isBetween(149e6, 150.1e6);
  }
}
