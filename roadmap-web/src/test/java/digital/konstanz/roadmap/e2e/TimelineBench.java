// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From navigation to bars on the screen and a row to focus, signed in, server and browser warm;
 * median of five, one line {@code BENCH name value unit limit} each.
 */
@Tag("bench")
class TimelineBench {

  private static final int RUNS = 5;

  private static Product product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"1000,600", "5000,1000"})
  void timelineIsUsableSoon(int measures, int limit) {
    String roadmap = "bench" + measures;
    String query = "format=csv&mapping=massnahmen&create=" + roadmap;
    assertThat(new Uploads(product).run(query, sheet(measures)).state()).isEqualTo("SUCCEEDED");
    Page page = browser.open("office", "gantt?roadmap=" + roadmap);
    double[] millis = new double[RUNS];

    for (int i = 0; i < RUNS; i++) {
      page.reload();
      page.locator("[data-testid=gantt][data-ready] [role=row][tabindex='0']").waitFor();
      millis[i] =
          ((Number)
                  page.evaluate(
                      "() => { const m = performance.getEntriesByName('rm-gantt-paint')[0];"
                          + " return m.startTime + m.duration; }"))
              .doubleValue();
    }

    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT, "BENCH gantt.usable-%d %.0f ms limit %d%n", measures, millis[RUNS / 2], limit);
    assertThat(page.locator("[role=treegrid]").getAttribute("aria-rowcount")).isNotEqualTo("1");
  }

  @Test
  void tableIsUsableSoon() {
    String query = "format=csv&mapping=massnahmen&create=benchtable";
    assertThat(new Uploads(product).run(query, sheet(1_001)).state()).isEqualTo("SUCCEEDED");
    Page page = browser.open("office", "measures?roadmap=benchtable");
    double[] millis = new double[RUNS];

    for (int i = 0; i < RUNS; i++) {
      page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
      millis[i] =
          ((Number)
                  page.waitForFunction(
                          "() => document.querySelector('[data-widget=table][data-ready] .tb-line')"
                              + " && performance.now()")
                      .jsonValue())
              .doubleValue();
    }

    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "BENCH table.usable-1000 %.0f ms limit 600%n", millis[RUNS / 2]);
    assertThat(page.locator(".tb-line").count()).isPositive();
  }

  /** Measures of ten fields over eight years; all but the first four depend on two earlier ones. */
  static byte[] sheet(int measures) {
    Random random = new Random(11);
    StringBuilder sheet =
        new StringBuilder(
            "ID;Titel;Handlungsfeld;Handlungsschwerpunkt;Beginn;Ende;Status;Fortschritt %;"
                + "Abhängig von\n");
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < measures; i++) {
      LocalDate start = first.plusDays(random.nextInt(2900));
      LocalDate end = start.plusDays(10 + random.nextInt(300));
      int field = i * 10 / measures;
      String key = "B" + measures + "-";
      String links = i < 4 ? "" : key + random.nextInt(i / 2) + ", " + key + (i - 1);
      sheet.append(
          String.format(
              "%s%d;Maßnahme %d der Messung;BF%d%d;BS%d.%d%d;%s;%s;geplant;%d;%s%n",
              key,
              i,
              i,
              measures,
              field,
              field,
              measures,
              i * 100 / measures,
              start,
              end,
              random.nextInt(100),
              links));
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }
}
