// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bars of the timeline are moved by keyboard, pointer and dialog, and nothing moves unseen. */
class GanttEditE2EIT {
  private static final String OFFICE = "office";
  private static final String FAR = "{\"shiftWorkingDays\":200,\"dryRun\":true}";

  private static Product product;
  private static Browser browser;
  private static JsonNode plan;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    String roadmap = product.json(OFFICE, "roadmaps").get(0).get("key").asText();
    plan = product.json(OFFICE, "roadmaps/" + roadmap + "/plan");
  }

  @AfterEach
  void leaveThePlanAsItWas() {
    for (JsonNode row : (Iterable<JsonNode>) measures()::iterator) {
      JsonNode now = product.json(OFFICE, "measures/" + row.get("key").asText());
      assertThat(now.get("start")).as(row.get("key").asText()).isEqualTo(row.get("start"));
      assertThat(now.get("end")).as(row.get("key").asText()).isEqualTo(row.get("end"));
    }
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void whatWouldMoveIsShownBeforeItMovesAndIsOneStep() {
    String key = measureThatTakesOthersAlong();
    Page page = open(OFFICE, key);
    page.locator("[role=row][data-key='" + key + "']").focus();

    page.keyboard().press("Space");
    for (int week = 0; week < 40; week++) {
      page.keyboard().press("Control+ArrowRight");
    }
    page.keyboard().press("Enter");
    Locator preview = page.getByTestId("cascade");
    preview.waitFor();
    assertThat(preview.locator("tbody tr").count()).isGreaterThan(1);
    assertThat(Browser.violations(page)).isEmpty();
    assertThat(start(key)).isEqualTo(planned(key));
    page.getByTestId("cascade-apply").click();
    page.locator("#rm-toasts").getByText("weitere verschoben").waitFor();
    assertThat(start(key)).isNotEqualTo(planned(key));

    page.keyboard().press("Control+z");
    page.locator("#rm-toasts").getByText("Zurückgenommen").waitFor();
    assertThat(start(key)).isEqualTo(planned(key));
  }

  @Test
  void aCascadeThatIsDiscardedLeavesNothing() {
    String key = measureThatTakesOthersAlong();
    Page page = open(OFFICE, key);
    page.locator("[role=row][data-key='" + key + "']").focus();

    page.keyboard().press("m");
    LocalDate later = LocalDate.parse(planned(key)).plusYears(1);
    page.locator("#rm-move-start").fill(later.toString());
    assertThat(Browser.violations(page)).isEmpty();
    page.locator("dialog[open] button[type=submit], dialog[open] .rm-button--primary").click();
    page.getByTestId("cascade").waitFor();
    page.keyboard().press("Escape");

    assertThat(page.getByTestId("cascade")).hasCount(0);
    assertThat(page.locator("[role=row][data-key='" + key + "']")).isFocused();
  }

  @Test
  void aBarFollowsThePointerAndEscapePutsItBack() {
    String key = measureThatTakesOthersAlong();
    Page page = open(OFFICE, key);
    BoundingBox row = page.locator("[role=row][data-key='" + key + "']").boundingBox();
    BoundingBox chart = page.locator(".rm-gantt__chart").boundingBox();
    double y = row.y + row.height / 2;
    double x = chart.x + chart.width / 2;

    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + 60, y);
    assertThat(page.locator(".rm-gantt__ghostlabel")).containsText("Arbeitstage");
    page.keyboard().press("Escape");
    page.mouse().up();

    assertThat(page.locator(".rm-gantt__ghost")).hasCount(0);
  }

  @Test
  void whyHereLeadsBackToTheOrigin() {
    String key = measureThatTakesOthersAlong();
    JsonNode why = product.json("employee", "measures/" + key + "/why");
    Page page = browser.open("employee", "gantt?row=" + key);
    page.locator("[role=row][data-key='" + key + "']").focus();
    page.keyboard().press("w");

    Locator dialog = page.getByTestId("why");
    dialog.waitFor();
    assertThat(dialog.locator("ol > li")).hasCount(why.get("steps").size());
    assertThat(dialog).containsText(why.at("/steps/0/title").asText());
    assertThat(why.at("/steps/0/key").asText()).isEqualTo(key);
    assertThat(why.get("steps").get(why.get("steps").size() - 1).get("cause").asText())
        .isNotEqualTo("LINK");
    assertThat(Browser.violations(page)).isEmpty();
  }

  @Test
  void whoeverPlansPastTheApprovedEndIsAskedWhyAndAnswersInPlace() {
    String key = approvedWithoutReason();
    Page page = open(OFFICE, key);
    page.locator("[role=row][data-key='" + key + "']").focus();
    page.keyboard().press("m");
    LocalDate later = LocalDate.parse(day(key, "end")).plusYears(2);
    page.locator("#rm-move-end").fill(later.toString());
    page.locator("dialog[open] .rm-button--primary").click();
    Locator apply = page.getByTestId("cascade-apply");
    Locator question = page.getByTestId("slip");
    apply.or(question).first().waitFor();
    if (apply.isVisible()) {
      apply.click();
    }

    question.waitFor();
    assertThat(question).containsText(key);
    assertThat(Browser.violations(page)).isEmpty();
    page.locator("#rm-slip-category").selectOption("SUPPLIER");
    page.locator("#rm-slip-reason").fill("Der Auftrag ist noch nicht vergeben.");
    question.locator(".rm-button--primary").click();
    assertThat(question).hasCount(0);
    JsonNode report = product.json(OFFICE, "measures/" + key + "/report");
    assertThat(report.get("slipCategory").asText()).isEqualTo("SUPPLIER");
    assertThat(report.get("reasonMissing").asBoolean()).isFalse();

    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
  }

  /** A planned measure of the approved plan whose last report gives no reason. */
  private static String approvedWithoutReason() {
    return measures()
        .filter(row -> row.get("status").asText().equals("PLANNED"))
        .filter(row -> !row.get("baselineEnd").isNull() && row.get("forecastEnd").isNull())
        .filter(row -> !row.get("start").isNull() && !row.get("end").isNull())
        .map(row -> row.get("key").asText())
        .filter(
            key -> product.json(OFFICE, "measures/" + key + "/report").get("slipReason").isNull())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readersFindNoHandles() {
    String key = measureThatTakesOthersAlong();
    Page page = browser.open("employee", "gantt?row=" + key);
    page.locator("[data-widget=gantt][data-ready]").waitFor();

    assertThat(page.getByTestId("move")).hasCount(0);
    assertThat(page.locator("[data-editable]")).hasCount(0);
  }

  @Test
  void aHeadMovesTheOwnUnitOnly() {
    String unit = product.json("head", "me").get("unit").asText();
    JsonNode rows =
        product
            .json(
                "head",
                "roadmaps/" + product.json("head", "roadmaps").get(0).get("key").asText() + "/plan")
            .get("rows");

    assertThat(
            StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("kind").asText().equals("MEASURE"))
                .filter(row -> row.get("editable").asBoolean()))
        .isNotEmpty()
        .allMatch(row -> row.get("lead").asText().equals(unit));
  }

  /** A row in the middle of the chart, so that a press in its middle meets the bar. */
  private static Page open(String role, String key) {
    Page page = browser.open(role, "gantt?row=" + key + "&zoom=month");
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    page.locator("[role=row][data-key='" + key + "']").focus();
    page.getByText("Auswahl", new Page.GetByTextOptions().setExact(true)).click();
    return page;
  }

  private static String measureThatTakesOthersAlong() {
    return measures()
        .map(row -> row.get("key").asText())
        .filter(
            key -> {
              JsonNode changes =
                  Product.parse(product.post(OFFICE, "measures/" + key + "/moves", FAR).body())
                      .get("changes");
              return changes != null
                  && StreamSupport.stream(changes.spliterator(), false)
                      .anyMatch(change -> change.get("reason").asText().equals("LINK"));
            })
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> measures() {
    return StreamSupport.stream(plan.get("rows").spliterator(), false)
        .filter(row -> row.get("kind").asText().equals("MEASURE"));
  }

  private static String planned(String key) {
    return day(key, "start");
  }

  private static String day(String key, String field) {
    return measures()
        .filter(row -> row.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow()
        .get(field)
        .asText();
  }

  private static String start(String key) {
    return product.json(OFFICE, "measures/" + key).get("start").asText();
  }
}
