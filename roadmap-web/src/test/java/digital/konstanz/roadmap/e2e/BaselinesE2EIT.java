// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of today is kept, decided by somebody else, compared, and stands behind the bars. */
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
  void aKeptPlanIsDecidedByOthersAndBecomesTheMeasure() {
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
      assertThat(decide("office", key, "APPROVED").statusCode()).isEqualTo(409);
      assertThat(decide("head", key, "APPROVED").statusCode()).isEqualTo(403);
      assertThat(decide("committee", key, "REFUSED").statusCode()).isEqualTo(422);
      assertThat(inForce()).isEqualTo(before);

      assertThat(decide("committee", key, "APPROVED").statusCode()).isEqualTo(200);

      assertThat(inForce()).isEqualTo(key);
      JsonNode same = product.json("office", list + "/comparison?to=today");
      assertThat(same.get("from").get("key").asText()).isEqualTo(key);
      assertThat(same.get("rows")).isEmpty();
    } finally {
      if (!inForce().equals(before)) {
        assertThat(product.post("committee", "undo", "").statusCode()).isEqualTo(200);
      }
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
    assertThat(product.get("office", list + "/" + key).statusCode()).isEqualTo(404);
    page.context().close();
  }

  private static Page.LocatorOptions withName() {
    return new Page.LocatorOptions().setHasText(NAME);
  }

  private static HttpResponse<String> decide(String role, String key, String status) {
    String version = product.json("office", list + "/" + key).get("version").asText();
    return product.patch(role, list + "/" + key, version, "{\"status\":\"" + status + "\"}");
  }

  private static String inForce() {
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
    page.locator("[data-testid=baseline-menu]").click();
    Locator menu = page.locator(".rm-popover:popover-open");
    assertThat(menu.locator("input:checked")).hasValue(inForce());
    assertThat(page.locator(".rm-legend__item--baseline")).containsText("Basisplan: ");

    menu.locator("a").click();

    page.waitForURL("**/baselines?**");
    assertThat(page.locator("[data-testid=comparison] tbody tr").first()).isVisible();
    page.context().close();
  }
}
