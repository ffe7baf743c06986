// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BundleTest {

  /** Editing, dialogs and exports have no part in the first picture: import them when needed. */
  @Test
  void timelineAndBoardNeedAtMost30KilobytesForTheFirstPicture() throws IOException {
    assertThat(Bundle.firstPaint("gantt.js", "board.js")).isBetween(10.0, 30.0);
  }

  @Test
  void timelineAndBoardNeedAtMost80KilobytesInAll() throws IOException {
    double all = Bundle.inAll("gantt.js", "board.js");

    assertThat(all).isGreaterThan(Bundle.firstPaint("gantt.js", "board.js")).isLessThan(80.0);
  }
}
