// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A what-if copy of a plan of its own: tried out, compared, adopted, taken back. */
class VariantsE2EIT {
  private static final String OFFICE = "office";
  private static final String FIRST = "VAR-1";
  private static final String WAITING = "VAR-2";
  private static final String FREE = "VAR-3";
  private static final String PLAN =
      """
      measures:
        - {id: VAR-1, title: Erste, start: 2027-03-01, end: 2027-03-31, status: geplant}
        - id: VAR-2
          title: Wartende
          start: 2027-04-01
          end: 2027-04-30
          status: geplant
          depends_on: [{measure: VAR-1, type: FS}]
        - {id: VAR-3, title: Freie, start: 2027-03-01, end: 2027-03-31, status: geplant}
        - id: VAR-4
          title: Mit Meilenstein
          start: 2027-03-01
          end: 2027-03-31
          status: geplant
          milestones:
            - {id: VAR-4/B, name: Beschluss, date: 2027-03-15}
        - {id: VAR-5, title: Genehmigte, start: 2027-03-01, end: 2027-03-31, status: geplant}
        - {id: VAR-6, title: Auch genehmigt, start: 2027-03-01, end: 2027-03-31, status: geplant}
      """;

  private static Product product;
  private static Browser browser;
  private static String roadmap;
  private static String variants;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    Uploads.Ended made =
        new Uploads(product)
            .run("format=yaml&create=Pruefung+VAR", PLAN.getBytes(StandardCharsets.UTF_8));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    roadmap = made.result().get("roadmap").asText();
    variants = "roadmaps/" + roadmap + "/variants";
  }

  @AfterAll
  static void stop() {
    browser.close();
    for (JsonNode row : product.json(OFFICE, "roadmap-removals")) {
      if (row.get("key").asText().equals(roadmap)) {
        String title = "{\"title\":\"" + row.get("title").asText() + "\"}";
        assertThat(product.post(OFFICE, "roadmap-removals/" + roadmap, title).statusCode())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void triedOutInTheTimelineComparedAndAdoptedItemByItem() {
    Page page = browser.open(OFFICE, "variants?roadmap=" + roadmap);
    assertThat(Browser.violations(page)).isEmpty();
    Locator form = page.getByTestId("variant-new");
    form.locator("[name=name]").fill("Ein Quartal später");
    form.locator("button[type=submit]").click();
    assertThat(form.locator("[name=purpose]")).hasAttribute("aria-invalid", "true");
    form.locator("[name=purpose]").fill("Was kostet ein Quartal?");
    form.locator("button[type=submit]").press("Enter");
    page.waitForURL("**/variants/PV-*");
    page.getByTestId("variant-same").waitFor();
    String key = page.url().replaceAll(".*/variants/([^?]+).*", "$1");

    page.getByTestId("variant-timeline").click();
    page.waitForURL("**/gantt?**");
    page.getByTestId("variant-banner").waitFor();
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    page.locator("[role=row][data-key=" + FIRST + "]").focus();
    page.keyboard().press("m");
    page.locator("#rm-move-start").fill("2027-06-01");
    page.locator("#rm-move-start").dispatchEvent("change");
    page.locator("dialog .rm-button--primary").click();
    page.getByTestId("cascade").waitFor();
    assertThat(page.getByTestId("cascade").locator("tr[data-key=" + WAITING + "]")).hasCount(1);
    page.waitForResponse(
        answer -> answer.url().endsWith("/moves") && answer.status() == 200,
        () -> page.getByTestId("cascade-apply").click());
    assertThat(start(FIRST)).isEqualTo("2027-03-01");
    assertThat(post(key + "/items/" + FREE + "/moves", "{\"start\":\"2027-02-01\"}").statusCode())
        .isEqualTo(200);

    Page compared = browser.open(OFFICE, "variants/" + key + "?roadmap=" + roadmap);
    assertThat(compared.getByTestId("variant-moved")).hasText("3");
    assertThat(Browser.violations(compared)).isEmpty();
    compared.locator("input[name=adopt][value='" + FREE + "']").check();
    compared.getByTestId("adopt-some").click();
    Locator preview = compared.getByTestId("cascade");
    preview.waitFor();
    assertThat(preview.locator("tbody tr[data-key=" + FREE + "]")).hasCount(1);
    assertThat(preview.locator("tbody tr")).hasCount(1);
    assertThat(Browser.violations(compared)).isEmpty();
    compared.waitForResponse(
        answer -> answer.url().endsWith("/adoption") && answer.status() == 200,
        () -> compared.getByTestId("cascade-apply").click());
    assertThat(start(FREE)).isEqualTo("2027-02-01");
    assertThat(start(FIRST)).isEqualTo("2027-03-01");
    assertThat(moved(key)).isEqualTo(2);

    assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    assertThat(start(FREE)).isEqualTo("2027-03-01");
    remove(key);
  }

  @Test
  void aMilestoneIsMovedAloneByKeyboardAndPutBack() {
    String key = make(OFFICE, false);
    String milestone = milestone();
    Page page = browser.open(OFFICE, "gantt?open=all&roadmap=" + roadmap + "&variant=" + key);
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    page.locator("[role=row][data-key='" + milestone + "']").focus();
    page.keyboard().press("m");
    assertThat(page.locator("#rm-move-start")).hasCount(0);
    assertThat(Browser.violations(page)).isEmpty();
    page.locator("#rm-move-end").fill("2027-03-22");
    page.waitForResponse(
        answer ->
            answer.url().endsWith("/moves")
                && answer.status() == 200
                && !answer.request().postData().contains("dryRun"),
        () -> page.locator("dialog .rm-button--primary").click());

    JsonNode rows = product.json(OFFICE, variants + "/" + key).get("rows");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("key").asText()).isEqualTo(milestone);
    assertThat(rows.get(0).get("end").asText()).isEqualTo("2027-03-22");
    assertThat(start(milestone)).isEqualTo("2027-03-15");
    Page compared = browser.open(OFFICE, "variants/" + key + "?roadmap=" + roadmap);
    compared.locator("[data-dates]").click();
    assertThat(compared.locator("#rm-move-end")).hasValue("2027-03-22");
    assertThat(compared.locator("#rm-move-start")).hasCount(0);
    compared.keyboard().press("Escape");
    compared.locator("[data-back]").press("Enter");
    compared.getByTestId("variant-same").waitFor();
    assertThat(moved(key)).isZero();
    remove(key);
  }

  @Test
  void adoptingAsksOnceWhyTheyEndLaterThanApproved() {
    approveThePlan();
    String key = make(OFFICE, false);
    for (String item : new String[] {"VAR-5", "VAR-6"}) {
      post(key + "/items/" + item + "/moves", "{\"shiftWorkingDays\":20}");
    }
    Page page = browser.open(OFFICE, "variants/" + key + "?roadmap=" + roadmap);
    page.getByTestId("adopt-all").press("Enter");
    page.getByTestId("cascade-apply").press("Enter");

    Locator question = page.getByTestId("slips");
    question.waitFor();
    assertThat(question.locator("input[value=all]")).isFocused();
    assertThat(page.getByTestId("variant-adopted")).isVisible();
    assertThat(page.getByTestId("adopt-all")).isDisabled();
    assertThat(Browser.violations(page)).isEmpty();
    page.locator("#rm-slip-category").selectOption("BUDGET");
    page.locator("#rm-slip-reason").fill("Die Mittel kommen später.");
    question.locator(".rm-button--primary").press("Enter");
    page.getByTestId("variant-same").waitFor();

    assertThat(reason("VAR-5")).isEqualTo("Die Mittel kommen später.");
    assertThat(reason("VAR-6")).isEqualTo("Die Mittel kommen später.");
    assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    assertThat(start("VAR-5")).isEqualTo("2027-03-01");
    remove(key);
  }

  @Test
  void whatWasSeenBeforeAChangeIsNotAdopted() {
    String key = make(OFFICE, false);
    post(key + "/items/" + FREE + "/moves", "{\"shiftWorkingDays\":10}");
    long seen =
        Product.parse(post(key + "/adoption", "{\"dryRun\":true}").body()).get("version").asLong();
    assertThat(
            product
                .post(OFFICE, "measures/" + FREE + "/moves", "{\"shiftWorkingDays\":1}")
                .statusCode())
        .isEqualTo(200);

    HttpResponse<String> late = post(key + "/adoption", "{\"version\":" + seen + "}");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Product.parse(late.body()).get("code").asText()).isEqualTo("variant.changed");
    JsonNode row = product.json(OFFICE, variants + "/" + key).get("rows").get(0);
    assertThat(row.get("outdated").asBoolean()).isTrue();
    assertThat(row.get("seenStart").asText()).isEqualTo("2027-03-01");
    Page page = browser.open(OFFICE, "variants/" + key + "?roadmap=" + roadmap);
    assertThat(page.getByTestId("variant-outdated")).hasText("1");
    assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    remove(key);
  }

  @Test
  void whatOneMayNotMoveStaysAndIsNamedAndWhatOneDoesNotSeeIsNot() {
    String key = make(OFFICE, true);
    for (String item : new String[] {FIRST, FREE}) {
      post(key + "/items/" + item + "/moves", "{\"shiftWorkingDays\":10}");
    }
    show(FREE, "CONFIDENTIAL");
    try {
      JsonNode head = product.json("head", variants + "/" + key);
      assertThat(head.get("rows").findValuesAsText("key")).doesNotContain(FREE).contains(FIRST);
      assertThat(head.get("rows").findValuesAsText("stays")).containsOnly("SHIFT_LOCKED");
      HttpResponse<String> adopted =
          product.post(
              "head",
              variants + "/" + key + "/adoption",
              "{\"version\":" + head.get("version") + "}");
      assertThat(adopted.statusCode()).isEqualTo(200);
      assertThat(adopted.body()).doesNotContain(FREE);
      assertThat(Product.parse(adopted.body()).get("unmoved").findValuesAsText("key"))
          .contains(FIRST);
      assertThat(start(FIRST)).isEqualTo("2027-03-01");
      assertThat(product.get("employee", variants + "/" + key).statusCode()).isEqualTo(403);
      assertThat(product.get("head", variants + "/" + make(OFFICE, false)).statusCode())
          .isEqualTo(404);
      assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    } finally {
      assertThat(product.post(OFFICE, "undo", "").statusCode()).isEqualTo(200);
    }
    remove(key);
  }

  @Test
  void theDifferencesAreAFile() {
    String key = make(OFFICE, false);
    post(key + "/items/" + FREE + "/moves", "{\"shiftWorkingDays\":10}");

    HttpResponse<String> csv = product.get(OFFICE, variants + "/" + key + "/differences/csv");

    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body()).contains(FREE).doesNotContain(FIRST);
    assertThat(product.get(OFFICE, variants + "/" + key + "/differences/pdf").statusCode())
        .isEqualTo(404);
    remove(key);
  }

  @Test
  void aCopyIsComparedWithAnyOtherPlan() {
    String key = make(OFFICE, true);
    post(key + "/items/" + FREE + "/moves", "{\"shiftWorkingDays\":10}");
    String comparison = "roadmaps/" + roadmap + "/baselines/comparison?from=today&to=" + key;

    JsonNode compared = product.json(OFFICE, comparison);

    assertThat(compared.at("/to/name").asText()).isEqualTo("Probe");
    assertThat(compared.get("moved").asInt()).isEqualTo(1);
    assertThat(compared.at("/rows/0/endDays").asInt()).isEqualTo(10);
    assertThat(product.get("employee", comparison).statusCode()).isEqualTo(404);
    remove(key);
  }

  @Test
  void whatIsMovedInACopyIsTakenBackAndDoneAgain() {
    String key = make(OFFICE, false);
    post(key + "/items/" + FIRST + "/moves", "{\"shiftWorkingDays\":10}");
    assertThat(moved(key)).isEqualTo(2);

    product.post(OFFICE, "undo", "");
    assertThat(moved(key)).isZero();
    product.post(OFFICE, "redo", "");
    assertThat(moved(key)).isEqualTo(2);
    remove(key);
    assertThat(product.get(OFFICE, variants + "/" + key).statusCode()).isEqualTo(404);
    product.post(OFFICE, "undo", "");
    assertThat(moved(key)).isEqualTo(2);
    remove(key);
  }

  @Test
  void noPageHasAnAccessibilityViolationOrScrollsSideways() {
    String key = make(OFFICE, true);
    post(key + "/items/" + FIRST + "/moves", "{\"shiftWorkingDays\":10}");
    for (Browser.Look look :
        new Browser.Look[] {
          Browser.Look.DESK, Browser.Look.DESK.english().dark(), Browser.Look.DESK.width(390)
        }) {
      for (String path : new String[] {"variants", "variants/" + key, "variants/none"}) {
        Page page = browser.open(OFFICE, path + "?roadmap=" + roadmap, look);

        assertThat(Browser.violations(page)).as(path + look).isEmpty();
        assertThat(
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as(path + look)
            .isEqualTo(0);
        page.context().close();
      }
    }
    remove(key);
  }

  private static String make(String role, boolean shared) {
    HttpResponse<String> made =
        product.post(
            role,
            variants,
            "{\"name\":\"Probe\",\"purpose\":\"Was wäre, wenn?\",\"shared\":" + shared + "}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    return Product.parse(made.body()).get("key").asText();
  }

  private static void remove(String key) {
    String version =
        product.json(OFFICE, variants + "/" + key).get("variant").get("version").asText();
    assertThat(product.delete(OFFICE, variants + "/" + key, version).statusCode()).isEqualTo(204);
  }

  private static int moved(String key) {
    return product.json(OFFICE, variants + "/" + key).get("rows").size();
  }

  private static HttpResponse<String> post(String path, String body) {
    return product.post(OFFICE, variants + "/" + path, body);
  }

  private static void show(String key, String visibility) {
    String version = product.json(OFFICE, "measures/" + key).get("version").asText();
    assertThat(
            product
                .patch(
                    OFFICE, "measures/" + key, version, "{\"visibility\":\"" + visibility + "\"}")
                .statusCode())
        .isIn(200, 404);
  }

  private static void approveThePlan() {
    String plans = "roadmaps/" + roadmap + "/baselines";
    HttpResponse<String> kept =
        product.post(OFFICE, plans, "{\"name\":\"Genehmigt\",\"reason\":\"Für den Vergleich\"}");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    JsonNode plan = Product.parse(kept.body());
    HttpResponse<String> approved =
        product.patch(
            "committee",
            plans + "/" + plan.get("key").asText(),
            plan.get("version").asText(),
            "{\"status\":\"APPROVED\"}");
    assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
  }

  private static String reason(String key) {
    return product.json(OFFICE, "measures/" + key + "/report").get("slipReason").textValue();
  }

  private static String milestone() {
    for (JsonNode row : product.json(OFFICE, "roadmaps/" + roadmap + "/plan").get("rows")) {
      if (row.get("kind").asText().equals("MILESTONE")) {
        return row.get("key").asText();
      }
    }
    throw new IllegalStateException("No milestone in " + roadmap);
  }

  private static String start(String key) {
    for (JsonNode row : product.json(OFFICE, "roadmaps/" + roadmap + "/plan").get("rows")) {
      if (row.get("key").asText().equals(key)) {
        return row.get("start").asText();
      }
    }
    throw new IllegalStateException("Not in the plan: " + key);
  }
}
