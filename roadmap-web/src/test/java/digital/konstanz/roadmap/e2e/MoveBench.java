// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One bar of 5,000 takes 50 or 1,000 others along, on PostgreSQL: from request to answer over
 * loopback, and from the key to what stands on the screen. 95th percentile, one line {@code BENCH
 * name value unit limit} each.
 */
@Tag("bench")
class MoveBench {
  private static final String ROADMAP = "movebench";
  private static final int MEASURES = 5_000;
  private static final int WARM_UP = 15;
  private static final int RUNS = 20;
  private static final int SCREEN_RUNS = 20;
  private static final int SCREEN_WARM_UP = 5;

  private static PostgresUnderTest postgres;
  private static Product product;

  @BeforeAll
  static void start() {
    postgres = new PostgresUnderTest();
    product = Product.start(postgres.straight());
    String query = "format=csv&mapping=massnahmen&create=" + ROADMAP;
    assertThat(new Uploads(product).run(query, sheet()).state()).isEqualTo("SUCCEEDED");
  }

  @AfterAll
  static void stop() {
    product.close();
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({"50,30", "1000,100"})
  void moveIsAnsweredSoon(int successors, int limit) {
    String path = "measures/" + head(successors) + "/moves";
    String wish = "{\"shiftWorkingDays\":5,\"dryRun\":%s}";
    double[] cold = new double[RUNS];
    double[] undone = new double[RUNS];
    double[] previews = new double[RUNS];
    double[] moves = new double[RUNS];

    for (int i = -WARM_UP; i < RUNS; i++) {
      double first = millis(path, wish.formatted(true));
      double preview = millis(path, wish.formatted(true));
      double move = millis(path, wish.formatted(false));
      double back = millis("undo", "{}");
      if (i >= 0) {
        undone[i] = back;
        cold[i] = first;
        previews[i] = preview;
        moves[i] = move;
      }
    }

    print("move.preview-after-change-" + successors, cold, limit);
    print("move.preview-" + successors, previews, limit);
    print("move.applied-" + successors, moves, limit);
    print("move.undone-" + successors, undone, limit);
    String answer = product.post("office", path, wish.formatted(true)).body();
    assertThat(Product.parse(answer).get("changes").size()).isEqualTo(successors + 1);
  }

  @ParameterizedTest
  @CsvSource({"50", "1000"})
  void moveIsOnTheScreenSoon(int successors) {
    String key = head(successors);
    double[] previews = new double[SCREEN_RUNS];
    double[] moves = new double[SCREEN_RUNS];
    try (Browser browser = new Browser(product)) {
      Page page = browser.open("office", "gantt?roadmap=" + ROADMAP + "&row=" + key);
      page.locator("[data-widget=gantt][data-editable]").waitFor();
      Locator row = page.locator("[role=row][data-key='" + key + "']");

      for (int i = -SCREEN_WARM_UP; i < SCREEN_RUNS; i++) {
        row.focus();
        page.keyboard().press("Space");
        page.keyboard().press("Control+ArrowRight");
        double preview =
            fromEvent(
                page,
                "keydown",
                "!!document.querySelector('[data-testid=cascade-apply]')",
                () -> page.keyboard().press("Enter"));
        String shown = row.innerText();
        double move =
            fromEvent(
                page,
                "click",
                "!document.querySelector('[data-testid=cascade]') && document.querySelector(\""
                    + "[role=row][data-key='"
                    + key
                    + "']\").innerText !== "
                    + quoted(shown),
                () -> page.getByTestId("cascade-apply").click());
        String moved = row.innerText();
        page.keyboard().press("Control+z");
        page.waitForFunction(
            "() => document.querySelector(\"[role=row][data-key='"
                + key
                + "']\").innerText !== "
                + quoted(moved));
        if (i >= 0) {
          previews[i] = preview;
          moves[i] = move;
        }
      }
    }

    print("move.preview-on-screen-" + successors, previews, 150);
    print("move.repainted-" + successors, moves, 300);
  }

  /** Milliseconds from the next such event to the first painted frame in which it is so. */
  private static double fromEvent(Page page, String event, String so, Runnable act) {
    page.evaluate(
        "([event]) => { window.rmPassed = null; document.addEventListener(event, () => {"
            + " const begin = performance.now(); const look = () => { if ("
            + so
            + ") { window.rmPassed = performance.now() - begin; } else {"
            + " requestAnimationFrame(look); } }; requestAnimationFrame(look); },"
            + " { capture: true, once: true }); }",
        new String[] {event});
    act.run();
    return ((Number) page.waitForFunction("() => window.rmPassed").jsonValue()).doubleValue();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }

  private static double millis(String path, String body) {
    long before = System.nanoTime();
    assertThat(product.post("office", path, body).statusCode()).isEqualTo(200);
    return (System.nanoTime() - before) / 1e6;
  }

  private static String head(int successors) {
    return "MB" + successors + "-0";
  }

  /** Two heads with chains of ten behind them, and the rest of the plan. */
  private static byte[] sheet() {
    StringBuilder sheet =
        new StringBuilder(
            "ID;Titel;Handlungsfeld;Handlungsschwerpunkt;Beginn;Ende;Status;Abhängig von\n");
    int rest = MEASURES - chains(sheet, 50) - chains(sheet, 1000);
    for (int i = 0; i < rest; i++) {
      LocalDate start = LocalDate.of(2026, 1, 5).plusWeeks(i % 300);
      String links = i < 2 ? "" : "MR-" + i / 2 + ", MR-" + i / 3;
      line(sheet, "MR-" + i, start, links.replace("MR-" + i + ", ", ""));
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int chains(StringBuilder sheet, int successors) {
    LocalDate first = LocalDate.of(2027, 1, 4);
    line(sheet, head(successors), first, "");
    for (int i = 1; i <= successors; i++) {
      int place = (i - 1) % 10;
      String before = place == 0 ? head(successors) : "MB" + successors + "-" + (i - 1);
      line(sheet, "MB" + successors + "-" + i, first.plusWeeks(2L * (place + 1)), before);
    }
    return successors + 1;
  }

  private static void line(StringBuilder sheet, String key, LocalDate start, String links) {
    int field = Math.floorMod(key.hashCode(), 10);
    sheet.append(
        String.format(
            "%s;Maßnahme %s;MF%d;MS%d;%s;%s;geplant;%s%n",
            key, key, field, field, start, start.plusDays(11), links));
  }

  private static void print(String name, double[] millis, int limit) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double high = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    System.out.printf(
        Locale.ROOT,
        "BENCH %s %.1f ms-p95 limit %d (median %.1f)%n",
        name,
        high,
        limit,
        sorted[sorted.length / 2]);
  }
}
