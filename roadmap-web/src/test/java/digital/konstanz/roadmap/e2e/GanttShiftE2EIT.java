// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static digital.konstanz.roadmap.e2e.OfficeTimeline.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several measures of the timeline are chosen and moved together. */
class GanttShiftE2EIT {
  private static OfficeTimeline timeline;
  private static Product product;

  @BeforeAll
  static void start() {
    timeline = new OfficeTimeline();
    product = timeline.product;
  }

  @AfterAll
  static void stop() {
    timeline.close();
  }

  @Test
  void chosenByKeyboardMovedByDialogTakenBackInOneStep() {
    JsonNode before = dates();
    List<String> movable = keys("PLANNED").limit(2).toList();
    String finished = keys("DONE").findFirst().orElseThrow();
    Page page = timeline.open("group=status&open=all");
    choose(page, movable.get(0), "Control+Space");
    choose(page, movable.get(1), "Control+Space");
    choose(page, finished, "Control+Space");
    assertThat(page.getByTestId("picked")).containsText("3");
    assertThat(Browser.violations(page)).isEmpty();

    page.keyboard().press("m");
    page.locator("#rm-shift-count").fill("2");
    page.locator("#rm-shift-unit").selectOption("MONTH");
    assertThat(Browser.violations(page)).isEmpty();
    page.getByTestId("shift").locator(".rm-button--primary").click();
    Locator preview = page.getByTestId("cascade");
    preview.waitFor();
    assertThat(preview.locator("tbody tr[data-key='" + movable.get(0) + "']")).hasCount(1);
    assertThat(preview.locator("tbody tr[data-key='" + movable.get(1) + "']")).hasCount(1);
    assertThat(preview.locator("li[data-key='" + finished + "']")).hasCount(1);
    assertThat(preview.locator("tbody tr[data-key='" + finished + "']")).hasCount(0);
    assertThat(Browser.violations(page)).isEmpty();
    assertThat(dates()).isEqualTo(before);

    page.waitForResponse(
        answer -> answer.url().endsWith("/moves") && answer.status() == 200,
        () -> page.getByTestId("cascade-apply").click());
    assertThat(start(movable.get(0))).isNotEqualTo(start(before, movable.get(0)));
    assertThat(start(movable.get(1))).isNotEqualTo(start(before, movable.get(1)));
    assertThat(start(finished)).isEqualTo(start(before, finished));

    timeline.undo();
    assertThat(dates()).isEqualTo(before);
  }

  @Test
  void whatEndsLaterThanApprovedThenIsAskedForOnceForAll() {
    List<String> keys = approvedWithoutReason().limit(2).toList();
    Page page = timeline.open("group=status&open=all");
    choose(page, keys.get(0), "Control+Space");
    choose(page, keys.get(1), "Control+Space");
    page.keyboard().press("m");
    page.locator("#rm-shift-count").fill("24");
    page.locator("#rm-shift-unit").selectOption("MONTH");
    page.getByTestId("shift").locator(".rm-button--primary").click();
    page.getByTestId("cascade-apply").click();

    Locator question = page.getByTestId("slips");
    question.waitFor();
    assertThat(question).containsText(keys.get(0));
    assertThat(Browser.violations(page)).isEmpty();
    question.locator(".rm-button--primary").click();
    assertThat(question.locator("[role=alert]")).not().isEmpty();
    question.locator("input[value=each]").check();
    assertThat(question.locator("fieldset[data-key='" + keys.get(1) + "']")).isVisible();
    assertThat(Browser.violations(page)).isEmpty();
    question.locator("input[value=all]").check();
    page.locator("#rm-slip-category").selectOption("BUDGET");
    page.locator("#rm-slip-reason").fill("Die Mittel kommen erst mit dem Nachtrag.");
    question.locator(".rm-button--primary").click();

    assertThat(question).hasCount(0);
    for (String key : keys) {
      assertThat(reason(key)).isEqualTo("Die Mittel kommen erst mit dem Nachtrag.");
    }
    timeline.undo();
    assertThat(keys).allMatch(key -> reason(key) == null);
    timeline.undo();
  }

  @Test
  void reasonsAreGivenOnlyByWhomTheyAreOf() {
    String path = "slip-reasons";
    String key = approvedWithoutReason().findFirst().orElseThrow();
    String good =
        "{\"reasons\":[{\"key\":\""
            + key
            + "\",\"slipCategory\":\"SCOPE\",\"slipReason\":\"Mehr.\"}]}";

    assertThat(product.post("auditor", path, good).statusCode()).isEqualTo(403);
    assertThat(product.post(OFFICE, path, "{}").statusCode()).isEqualTo(422);
    assertThat(product.post(OFFICE, path, good.replace("Mehr.", " ")).statusCode()).isEqualTo(422);
    assertThat(product.post(OFFICE, path, good.replace(key, "x")).statusCode()).isEqualTo(404);
    assertThat(Product.parse(product.post(OFFICE, path, good).body()).get("explained")).hasSize(1);
    HttpResponse<String> again = product.post(OFFICE, path, good.replace("Mehr.", "Anders."));
    assertThat(Product.parse(again.body()).get("kept").get(0).asText()).isEqualTo(key);
    assertThat(reason(key)).isEqualTo("Mehr.");
    timeline.undo();
  }

  @Test
  void ctrlAChoosesAllThatAreFilteredAndEscapeNone() {
    long planned = keys("PLANNED").count();
    Page page = timeline.open("status=PLANNED");
    page.locator("[role=treegrid] [role=row][data-key]").first().focus();

    page.keyboard().press("Control+a");
    assertThat(page.getByTestId("picked")).containsText(String.valueOf(planned));
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("picked")).isHidden();
  }

  @Test
  void shiftAndArrowsChooseARange() {
    Page page = timeline.open("group=status&status=PLANNED");
    Locator rows = page.locator("[role=treegrid] [role=row][data-kind=MEASURE]");
    rows.first().focus();

    page.keyboard().press("Shift+ArrowDown");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(page.getByTestId("picked")).containsText("3");
    assertThat(page.locator("[role=row][aria-selected=true]")).hasCount(3);
    page.keyboard().press("Shift+ArrowUp");
    assertThat(page.locator("[role=row][aria-selected=true]")).hasCount(2);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Auswahl aufheben"))
        .click();
    assertThat(page.locator("[role=row][aria-selected=true]")).hasCount(0);
  }

  @Test
  void whatIsAskedWronglyIsRefusedAndReadersMayNot() {
    String path = "roadmaps/" + timeline.roadmap + "/moves";
    String key = keys("PLANNED").findFirst().orElseThrow();
    String good = "{\"keys\":[\"" + key + "\"],\"shift\":1,\"unit\":\"DAY\",\"dryRun\":true}";

    assertThat(product.post(OFFICE, path, good).statusCode()).isEqualTo(200);
    assertThat(product.post("employee", path, good).statusCode()).isEqualTo(403);
    assertThat(product.post(OFFICE, path, good.replace("1,", "0,")).statusCode()).isEqualTo(422);
    assertThat(product.post(OFFICE, path, good.replace(key, "x")).statusCode()).isEqualTo(404);
    assertThat(product.post(OFFICE, path, "{\"keys\":[]}").statusCode()).isEqualTo(422);
  }

  @Test
  void aShiftThatWasShownBeforeThePlanChangedIsNotDone() {
    String path = "roadmaps/" + timeline.roadmap + "/moves";
    String key = keys("PLANNED").findFirst().orElseThrow();
    String wish = "{\"keys\":[\"" + key + "\"],\"shift\":1,\"unit\":\"MONTH\",";
    long seen =
        Product.parse(product.post(OFFICE, path, wish + "\"dryRun\":true}").body())
            .get("version")
            .asLong();
    String real = wish + "\"version\":" + seen + "}";
    assertThat(product.post(OFFICE, path, real).statusCode()).isEqualTo(200);
    JsonNode once = dates();

    HttpResponse<String> again = product.post(OFFICE, path, real);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Product.parse(again.body()).get("code").asText()).isEqualTo("shift.plan-changed");
    assertThat(dates()).isEqualTo(once);
    timeline.undo();
  }

  private static void choose(Page page, String key, String keys) {
    Locator row = page.locator("[role=row][data-key='" + key + "']");
    page.locator("[role=treegrid] [role=row][tabindex='0']").focus();
    page.keyboard().press("Home");
    for (int tries = 0; row.count() == 0 && tries < 60; tries++) {
      page.keyboard().press("PageDown");
    }
    row.focus();
    page.keyboard().press(keys);
  }

  private static Stream<String> keys(String status) {
    return timeline
        .measures(status)
        .filter(row -> !row.get("manual").asBoolean() && row.get("actualStart").isNull())
        .map(row -> row.get("key").asText());
  }

  /** In the approved plan, without an expected end, and their last reports give no reason. */
  private static Stream<String> approvedWithoutReason() {
    List<String> approved =
        timeline
            .measures("PLANNED")
            .filter(row -> !row.get("baselineEnd").isNull() && row.get("forecastEnd").isNull())
            .map(row -> row.get("key").asText())
            .toList();
    return keys("PLANNED").filter(approved::contains).filter(key -> reason(key) == null);
  }

  private static String reason(String key) {
    return product.json(OFFICE, "measures/" + key + "/report").get("slipReason").textValue();
  }

  private static JsonNode dates() {
    ObjectNode dates = JsonNodeFactory.instance.objectNode();
    for (JsonNode row : timeline.plan().get("rows")) {
      dates.put(row.get("key").asText(), row.get("start").asText() + row.get("end").asText());
    }
    return dates;
  }

  private static String start(String key) {
    return start(dates(), key);
  }

  private static String start(JsonNode dates, String key) {
    return dates.get(key).asText();
  }
}
