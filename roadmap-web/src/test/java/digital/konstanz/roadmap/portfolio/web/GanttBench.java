// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.ui.Bundle;
import digital.konstanz.roadmap.ui.browser.SystemChromium;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Speed and size of the timeline; one line {@code BENCH name value unit limit} for each figure. */
@Tag("bench")
class GanttBench {

  private static final int RUNS = 5;

  /** Scrolls 120 frames of 900 pixels; 95 % of all frames took at most the answer, in ms. */
  private static final String SCROLL =
      "() => new Promise(done => { const s = document.querySelector('.rm-gantt__scroll');"
          + " const t = []; let last = performance.now(); const step = now => {"
          + " t.push(now - last); last = now; s.scrollTop += 900;"
          + " if (t.length < 120) requestAnimationFrame(step);"
          + " else done(t.sort((a, b) => a - b)[113]); }; requestAnimationFrame(step); })";

  @Test
  void fiveThousandRowsAreSmooth() {
    try (SystemChromium chromium = new SystemChromium();
        GanttWidget gantt =
            new GanttWidget(chromium.browser(), GanttPlans.big(5000, 10000), 1600, null)) {
      double[] paints = new double[RUNS];
      double[] frames = new double[RUNS];
      for (int i = 0; i < RUNS; i++) {
        gantt.open("open=all&zoom=month");
        paints[i] = number(gantt, "performance.getEntriesByName('rm-gantt-paint')[0].duration");
        frames[i] = number(gantt, SCROLL);
      }
      double nodes = number(gantt, "document.querySelectorAll('[data-testid=gantt] *').length");

      print("gantt.first-paint", median(paints), "ms", 150);
      print("gantt.scroll-frame-p95", median(frames), "ms", 33);
      print("gantt.dom-nodes", nodes, "nodes", 400);
      assertThat(nodes).isLessThanOrEqualTo(400);
    }
  }

  @Test
  void bundleOfTimelineAndBoard() throws IOException {
    print("frontend.gantt-and-board", Bundle.firstPaint("gantt.js", "board.js"), "kB", 30);
    print("frontend.gantt-and-board-in-all", Bundle.inAll("gantt.js", "board.js"), "kB", 80);
  }

  private static double number(GanttWidget gantt, String script) {
    return ((Number) gantt.page.evaluate(script)).doubleValue();
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }

  private static void print(String name, double value, String unit, int limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.1f %s limit %d%n", name, value, unit, limit);
  }
}
