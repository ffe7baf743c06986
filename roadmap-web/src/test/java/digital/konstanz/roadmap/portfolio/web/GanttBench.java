// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.ui.browser.SystemChromium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Speed and size of the timeline; one line {@code BENCH name value unit limit} for each figure. */
@Tag("bench")
class GanttBench {

  private static final int RUNS = 5;
  private static final Path SCRIPTS = Path.of("target/frontend/resources/js");

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
  void bundleOfTimelineAndBoardIsSmall() throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    collect(SCRIPTS.resolve("gantt.js"), files);
    collect(SCRIPTS.resolve("board.js"), files);
    double kilobytes = 0;
    for (Path file : files) {
      kilobytes += gzip(Files.readAllBytes(file)) / 1000.0;
    }

    print("frontend.gantt-and-board", kilobytes, "kB", 30);
    assertThat(kilobytes).isLessThanOrEqualTo(36);
  }

  /** A file and what it imports at once; what it imports later has no part in the first paint. */
  private static void collect(Path file, Set<Path> files) throws IOException {
    if (!files.add(file)) {
      return;
    }
    Matcher imports =
        Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+)\"").matcher(Files.readString(file));
    while (imports.find()) {
      collect(SCRIPTS.resolve(imports.group(1)), files);
    }
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
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
