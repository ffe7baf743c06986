// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bars, parts and days moved by mouse, finger and keyboard, and by two people at once. */
class GanttHandsE2EIT {
  private static final String OFFICE = "office";
  private static final String UNDATED = "HND-C";

  private static Product product;
  private static Browser browser;
  private static String own;

  @BeforeAll
  static void makeAPlan() {
    product = Product.shared();
    browser = new Browser(product);
    String plan =
        """
        measures:
          - id: HND-A
            title: Mit Teilen
            start: 2026-03-02
            end: 2026-06-30
            work_packages: [{id: HND-AP, title: Paket, start: 2026-03-02, end: 2026-03-31}]
            milestones: [{id: HND-AM, name: Abnahme, date: 2026-05-13}]
          - {id: HND-B, title: Balken, start: 2026-05-04, end: 2026-07-31}
          - {id: HND-C, title: Ohne Termin}
          - {id: HND-D, title: Kante, start: 2026-03-02, end: 2026-06-30}
          - {id: HND-E, title: Finger, start: 2026-03-02, end: 2026-06-30}
          - {id: HND-F, title: Zu zweit, start: 2026-03-02, end: 2026-06-30}
        """;
    Uploads.Ended made =
        new Uploads(product)
            .run("format=yaml&create=Pruefung+Hand", plan.getBytes(StandardCharsets.UTF_8));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    own = made.result().get("roadmap").asText();
  }

  @AfterAll
  static void removeIt() {
    browser.close();
    assertThat(
            product
                .post(OFFICE, "roadmap-removals/" + own, "{\"title\":\"Pruefung Hand\"}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aMousePushesABarPullsItsEdgeAndDrawsWhatHasNoDates() {
    Page page = open("HND-B", Browser.Look.DESK);
    Chart bar = Chart.of(page, "HND-B");
    drag(page, bar.middle(), bar.y(), 60);
    LocalDate pushed = awaitOther("HND-B", "start", "2026-05-04");
    assertThat(pushed).isAfter(LocalDate.parse("2026-05-04"));
    assertThat(day("HND-B", "end")).isAfter(LocalDate.parse("2026-07-31"));
    page.context().close();

    page = open("HND-D", Browser.Look.DESK);
    bar = Chart.of(page, "HND-D");
    drag(page, bar.right() - 3, bar.y(), -60);
    LocalDate pulled = awaitOther("HND-D", "end", "2026-06-30");
    assertThat(pulled).isBefore(LocalDate.parse("2026-06-30"));
    assertThat(day("HND-D", "start")).isEqualTo(LocalDate.parse("2026-03-02"));
    page.context().close();

    page = open(UNDATED, Browser.Look.DESK);
    bar = Chart.of(page, UNDATED);
    drag(page, bar.middle(), bar.y(), 80);
    assertThat(awaitOther(UNDATED, "start", "null")).isBefore(day(UNDATED, "end"));
    page.context().close();
  }

  @Test
  void aFingerMovesABarOnlyAfterATapHasChosenIt() {
    Page page = open("HND-F", Browser.Look.DESK.width(1024).touched());
    page.getByText("Alles", new Page.GetByTextOptions().setExact(true)).click();
    Chart bar = Chart.of(page, "HND-E");
    CDPSession fingers = page.context().newCDPSession(page);

    swipe(fingers, bar.middle(), bar.y(), 60);
    assertThat(page.locator(".rm-gantt__ghost")).hasCount(0);
    assertThat(day("HND-E", "start")).isEqualTo(LocalDate.parse("2026-03-02"));

    Locator row = row(page, "HND-E");
    // a browser swallows taps as long as it thinks that the page still glides
    page.waitForCondition(
        () -> {
          row.tap();
          return "0".equals(row.getAttribute("tabindex"));
        });
    page.keyboard().press("Escape");
    page.getByText("Auswahl", new Page.GetByTextOptions().setExact(true)).click();
    swipe(fingers, bar.middle(), bar.y(), 60);

    assertThat(awaitOther("HND-E", "start", "2026-03-02")).isAfter(LocalDate.parse("2026-03-02"));
    page.context().close();
  }

  @Test
  void partsAndDaysHaveHandlesKeysAndADialogOfTheirOwn() {
    Page page = open("HND-AM", Browser.Look.DESK);
    Locator milestone = row(page, "HND-AM");
    milestone.focus();
    page.keyboard().press("Space");
    assertThat(page.locator(".rm-gantt__ghostlabel")).hasText("13.05.2026 (KW 20)");
    // over Ascension Day and the weekend
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(awaitOther("HND-AM", "end", "2026-05-13")).isEqualTo(LocalDate.parse("2026-05-18"));

    page = again(page, "HND-AM");
    row(page, "HND-AM").focus();
    page.keyboard().press("m");
    Locator dialog = page.locator("dialog[open]");
    assertThat(dialog.locator("input[type=date]:visible")).hasCount(1);
    assertThat(Browser.violations(page)).isEmpty();
    dialog.locator("#rm-move-end").fill("2026-05-20");
    dialog.locator(".rm-button--primary").click();
    assertThat(awaitOther("HND-AM", "end", "2026-05-18")).isEqualTo(LocalDate.parse("2026-05-20"));

    page = again(page, "HND-AP");
    Chart bar = Chart.of(page, "HND-AP");
    drag(page, bar.middle(), bar.y(), 60);
    assertThat(awaitOther("HND-AP", "start", "2026-03-02")).isAfter(LocalDate.parse("2026-03-02"));
    assertThat(day("HND-A", "start")).isEqualTo(LocalDate.parse("2026-03-02"));

    row(page, "HND-AP").focus();
    page.keyboard().press("w");
    assertThat(page.getByTestId("why")).containsText("HND-AP");
    page.context().close();
  }

  @Test
  void whoMovesTheSameBarSecondIsAskedAndNothingMovesUnderTheHand() {
    Page first = open("HND-F", Browser.Look.DESK);
    Page second = open("HND-F", Browser.Look.DESK);
    row(first, "HND-F").focus();
    first.keyboard().press("Space");
    assertThat(first.locator(".rm-gantt__ghost")).hasCount(1);

    row(second, "HND-F").focus();
    second.keyboard().press("m");
    second.locator("#rm-move-start").fill("2026-04-01");
    second.locator("#rm-move-end").fill("2026-07-31");
    second.locator("dialog[open] .rm-button--primary").click();
    assertThat(awaitOther("HND-F", "start", "2026-03-02")).isEqualTo("2026-04-01");
    assertThat(row(second, "HND-F")).containsText("01.04.2026");
    assertThat(row(first, "HND-F")).containsText("02.03.2026");

    first.keyboard().press("ArrowRight");
    first.keyboard().press("Enter");
    Locator conflict = first.getByTestId("edit-conflict");
    assertThat(conflict).containsText("01.04.2026 – 31.07.2026");
    assertThat(conflict).containsText("Beginn am 03.03.2026");
    assertThat(Browser.violations(first)).isEmpty();
    conflict.getByText("So lassen").click();
    assertThat(row(first, "HND-F")).containsText("01.04.2026");
    assertThat(day("HND-F", "start")).isEqualTo("2026-04-01");
    first.context().close();
    second.context().close();
  }

  /** Where a row lies on the page once the chosen item fills the chart. */
  private record Chart(double left, double width, double y) {
    static Chart of(Page page, String key) {
      BoundingBox line = row(page, key).boundingBox();
      BoundingBox chart = page.locator(".rm-gantt__chart").boundingBox();
      return new Chart(chart.x, chart.width, line.y + line.height / 2);
    }

    double middle() {
      return left + width / 2;
    }

    /** A fitted bar leaves 24 pixels on either side. */
    double right() {
      return left + width - 24;
    }
  }

  private static Page open(String key, Browser.Look look) {
    Page page = browser.open(OFFICE, "gantt?roadmap=" + own + "&open=all&row=" + key, look);
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    row(page, key).focus();
    String fit = key.equals(UNDATED) ? "Alles" : "Auswahl";
    page.getByText(fit, new Page.GetByTextOptions().setExact(true)).click();
    return page;
  }

  private static Page again(Page page, String key) {
    page.context().close();
    return open(key, Browser.Look.DESK);
  }

  private static Locator row(Page page, String key) {
    return page.locator("[role=row][data-key='" + key + "']");
  }

  private static void drag(Page page, double x, double y, double by) {
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + by / 2, y);
    page.mouse().move(x + by, y);
    page.mouse().up();
  }

  private static void swipe(CDPSession fingers, double x, double y, double by) {
    touch(fingers, "touchStart", x, y);
    for (int step = 1; step <= 6; step++) {
      touch(fingers, "touchMove", x + by * step / 6, y);
    }
    JsonObject end = new JsonObject();
    end.addProperty("type", "touchEnd");
    end.add("touchPoints", new JsonArray());
    fingers.send("Input.dispatchTouchEvent", end);
  }

  private static void touch(CDPSession fingers, String type, double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    JsonArray points = new JsonArray();
    points.add(point);
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    fingers.send("Input.dispatchTouchEvent", event);
  }

  /** Waits until the server has stored something else. */
  private static LocalDate awaitOther(String key, String field, String before) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (text(key, field).equals(before)) {
      assertThat(System.nanoTime()).as(key + " was not stored").isLessThan(end);
      LockSupport.parkNanos(100_000_000L);
    }
    return day(key, field);
  }

  private static LocalDate day(String key, String field) {
    return LocalDate.parse(text(key, field));
  }

  private static String text(String key, String field) {
    for (JsonNode row : product.json(OFFICE, "roadmaps/" + own + "/plan").get("rows")) {
      if (row.get("key").asText().equals(key)) {
        return row.get(field).asText();
      }
    }
    throw new AssertionError("no row " + key);
  }
}
