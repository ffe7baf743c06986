// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work packages, milestones and gates have constraints on their dates, as measures have. */
class DateRuleE2EIT {
  private static final String OFFICE = "office";

  private static Product product;
  private static Browser browser;
  private static String measure;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void theConstraintOfAMilestoneIsSetOnTheFactSheetAndTakenBack() {
    String measure = measure();
    JsonNode milestone = sheet(measure).at("/milestones/0");
    String key = milestone.get("key").asText();
    JsonNode before = rule(key);
    Page page = browser.open(OFFICE, "measures/" + measure);

    page.locator("main [data-rule='" + key + "']").click();
    Locator dialog = page.getByTestId("rule");
    assertThat(dialog).containsText(milestone.get("title").asText());
    dialog.locator("#rm-rule-type").selectOption("MUST_FINISH_ON");
    page.getByTestId("rule-save").click();
    assertThat(dialog.locator("[role=alert]")).not().isEmpty();
    assertThat(Browser.violations(page)).isEmpty();
    dialog.locator("#rm-rule-day").fill("2028-05-02");
    page.getByTestId("rule-save").click();

    Locator row =
        page.locator("tr")
            .filter(new Locator.FilterOptions().setHas(page.locator("[data-rule='" + key + "']")));
    assertThat(row).containsText("02.05.2028");
    assertThat(rule(key).get("constraintType").asText()).isEqualTo("MUST_FINISH_ON");
    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(rule(key).get("constraintType")).isEqualTo(before.get("constraintType"));
    page.context().close();
  }

  @Test
  void theTimelineOpensTheSameDialogForAPartByItsKey() {
    String measure = measure();
    String key = sheet(measure).at("/milestones/0/key").asText();
    String roadmap = sheet(measure).get("roadmap").asText();
    Page page = browser.open(OFFICE, "gantt?roadmap=" + roadmap + "&open=all&row=" + key);
    Locator row = page.locator("[role=row][data-key='" + key + "']");
    assertThat(row).isVisible();

    row.locator("[role=gridcell], [role=rowheader]").first().click();
    page.keyboard().press("c");

    assertThat(page.getByTestId("rule")).containsText(key);
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("rule")).hasCount(0);
    page.context().close();
  }

  @Test
  void aPartIsPlannedByWhoMayPlanItsMeasure() {
    String key = sheet(measure()).at("/milestones/0/key").asText();
    JsonNode rule = rule(key);
    String version = rule.get("version").asText();
    String wish = "{\"manual\":" + !rule.get("manual").asBoolean() + "}";

    assertThat(patch("employee", key, version, wish).statusCode()).isEqualTo(403);
    assertThat(patch(OFFICE, key, "999999", wish).statusCode()).isEqualTo(412);
    assertThat(patch(OFFICE, key, version, "{\"title\":\"x\"}").statusCode()).isEqualTo(422);
    assertThat(patch(OFFICE, "never-was", "1", wish).statusCode()).isEqualTo(404);
    HttpResponse<String> stored = patch(OFFICE, key, version, wish);
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    assertThat(Product.parse(stored.body()).get("manual").asBoolean())
        .isNotEqualTo(rule.get("manual").asBoolean());
    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(rule(key).get("manual")).isEqualTo(rule.get("manual"));
  }

  private static HttpResponse<String> patch(String role, String key, String version, String wish) {
    return product.patch(role, "date-rules/" + key, version, wish);
  }

  private static JsonNode rule(String key) {
    return product.json(OFFICE, "date-rules/" + key);
  }

  private static JsonNode sheet(String measure) {
    return product.json(OFFICE, "measures/" + measure + "/sheet");
  }

  /** Any measure with milestones that the office plans; the same for all tests. */
  private static synchronized String measure() {
    if (measure == null) {
      for (JsonNode each : product.json(OFFICE, "measures?limit=100").get("items")) {
        JsonNode sheet = sheet(each.get("key").asText());
        if (sheet.get("milestones").size() > 0 && sheet.at("/rights/schedule").asBoolean()) {
          measure = each.get("key").asText();
          break;
        }
      }
    }
    return measure;
  }
}
