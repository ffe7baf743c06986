// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of today is kept, decided by two, compared, and stands behind the bars. */
class BaselinesE2EIT {

  private static final String NAME = "Stand für die Erprobung";

  private static Product product;
  private static Browser browser;
  private static String list;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    String roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    list = "roadmaps/" + roadmap + "/baselines";
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void noPageHasAnAccessibilityViolationOrScrollsSideways() {
    for (Browser.Look look :
        List.of(
            Browser.Look.DESK, Browser.Look.DESK.english().dark(), Browser.Look.DESK.width(390))) {
      Page page = browser.open("office", "baselines", look);

      assertThat(Browser.violations(page)).as(look.toString()).isEmpty();
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as(look.toString())
          .isEqualTo(0);
      page.context().close();
    }
  }

  @Test
  void aKeptPlanIsNotDecidedByItsAuthor() {
    String before = inForce();
    Page page = browser.open("office", "baselines");
    Locator form = page.locator("[data-testid=baseline-new]");
    form.locator("[name=name]").fill(NAME);
    form.locator("button[type=submit]").click();
    assertThat(form.locator("[name=reason]")).hasAttribute("aria-invalid", "true");

    form.locator("[name=reason]").fill("Neuer Vergleichsstand");
    form.locator("button[type=submit]").click();
    Locator kept = page.locator("[data-testid=baseline]", withName());
    assertThat(kept).hasCount(1);
    String key = kept.getAttribute("data-key");
    try {
      assertThat(kept.locator("[data-testid=baseline-decision]")).hasCount(0);
      assertThat(decide("office", list, key, "APPROVED").statusCode()).isEqualTo(409);
      assertThat(decide("head", list, key, "APPROVED").statusCode()).isEqualTo(403);
      assertThat(decide("committee", list, key, "REFUSED").statusCode()).isEqualTo(422);
      assertThat(inForce()).isEqualTo(before);
    } finally {
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
    assertThat(product.get("office", list + "/" + key).statusCode()).isEqualTo(404);
    page.context().close();
  }

  @Test
  void aDecisionTakesTwoAndIsForGood() {
    String own = ownRoadmap("BPA", baseline("BPA-1", "APPROVED"));
    try {
      Uploads.Ended imported =
          new Uploads(product)
              .run("format=yaml&roadmap=" + own, bytes(baseline("BPA-2", "APPROVED")));
      assertThat(imported.result().at("/notes/0/code").asText())
          .isEqualTo("baseline.import-proposes");
      String plans = "roadmaps/" + own + "/baselines";
      assertThat(inForce(plans)).isEqualTo("BPA-1");
      assertThat(decide("office", plans, "BPA-2", "APPROVED").statusCode()).isEqualTo(409);

      assertThat(decide("committee", plans, "BPA-2", "APPROVED").statusCode()).isEqualTo(200);

      assertThat(inForce(plans)).isEqualTo("BPA-2");
      product.post("committee", "undo", "");
      assertThat(inForce(plans)).isEqualTo("BPA-2");
    } finally {
      remove(own);
    }
  }

  @Test
  void ofSeveralFirstDecisionsAtOnceOneCounts() {
    List<String> keys = List.of("BPB-1", "BPB-2", "BPB-3", "BPB-4", "BPB-5", "BPB-6");
    String own = ownRoadmap("BPB", "");
    String proposals =
        "baselines:\n"
            + keys.stream()
                .map(key -> baseline(key, "PROPOSED").replace("baselines:\n", ""))
                .collect(Collectors.joining());
    String plans = "roadmaps/" + own + "/baselines";
    try {
      new Uploads(product).run("format=yaml&roadmap=" + own, bytes(proposals));
      String more = "{\"name\":\"Noch einer\",\"reason\":\"Weil\"}";
      for (int open = keys.size(); open < 10; open++) {
        assertThat(product.post("office", plans, more).statusCode()).isEqualTo(200);
      }
      HttpResponse<String> tooMany = product.post("office", plans, more);
      assertThat(tooMany.statusCode()).isEqualTo(409);
      assertThat(tooMany.body()).contains("baseline.too-many-open");
      List<Integer> answers =
          keys.stream()
              .map(
                  key ->
                      CompletableFuture.supplyAsync(
                          () -> decide("office", plans, key, "APPROVED").statusCode()))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .sorted()
              .toList();

      assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
    } finally {
      remove(own);
    }
  }

  private static String ownRoadmap(String prefix, String baselines) {
    String measure = "measures:\n  - {id: " + prefix + "-M, title: Einzige}\n";
    Uploads.Ended made =
        new Uploads(product)
            .run("format=yaml&create=Pruefung+" + prefix, bytes(measure + baselines));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    return made.result().get("roadmap").asText();
  }

  private static String baseline(String key, String status) {
    return "baselines:\n  - {id: %s, name: %s, date: 2026-01-29, status: %s}\n"
        .formatted(key, key, status);
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static void remove(String roadmap) {
    for (JsonNode row : product.json("office", "roadmap-removals")) {
      if (row.get("key").asText().equals(roadmap)) {
        String title = "{\"title\":\"" + row.get("title").asText() + "\"}";
        assertThat(product.post("office", "roadmap-removals/" + roadmap, title).statusCode())
            .isEqualTo(200);
      }
    }
  }

  private static Page.LocatorOptions withName() {
    return new Page.LocatorOptions().setHasText(NAME);
  }

  private static HttpResponse<String> decide(String role, String list, String key, String status) {
    String version = product.json("office", list + "/" + key).get("version").asText();
    return product.patch(role, list + "/" + key, version, "{\"status\":\"" + status + "\"}");
  }

  private static String inForce() {
    return inForce(list);
  }

  private static String inForce(String list) {
    for (JsonNode row : product.json("office", list)) {
      if (row.get("inForce").asBoolean()) {
        return row.get("key").asText();
      }
    }
    throw new IllegalStateException("No plan is approved");
  }

  @Test
  void onlyWhoMayReadCostIsToldOfIt() {
    JsonNode office = product.json("office", list + "/comparison");
    JsonNode employee = product.json("employee", list + "/comparison");

    assertThat(office.get("costDifference").isNull()).isFalse();
    assertThat(employee.get("costDifference").isNull()).isTrue();
    employee
        .get("rows")
        .forEach(row -> assertThat(row.get("newCost").isNull()).as(row.toString()).isTrue());
  }

  @Test
  void theChosenBaselineStandsBehindTheBars() {
    Page page = browser.open("office", "gantt");
    page.getByTestId("more").click();
    page.getByTestId("baseline-menu").click();
    Locator menu = page.locator(".rm-popover:popover-open");
    assertThat(menu.locator("input:checked")).hasValue(inForce());
    assertThat(page.locator(".rm-legend__item--baseline")).containsText("Basisplan: ");

    menu.locator("a").click();

    page.waitForURL("**/baselines?**");
    assertThat(page.locator("[data-testid=comparison] tbody tr").first()).isVisible();
    page.context().close();
  }
}
