// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline of the running product shows the plan that REST answers. */
class GanttPageE2EIT {

  private static Product product;
  private static Browser browser;
  private static JsonNode plan;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    String roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    plan = product.json("office", "roadmaps/" + roadmap + "/plan");
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void theTreeGridHasEveryRowOfThePlan() {
    Page page = open("office", "gantt?open=all");

    assertThat(page.getByRole(AriaRole.TREEGRID))
        .hasAttribute("aria-rowcount", String.valueOf(plan.get("rows").size() + 1));
    assertThat(page.getByText(measures().size() + " von " + measures().size() + " Maßnahmen"))
        .isVisible();
  }

  @Test
  void measuresAreGroupedByTheLegalDriversThatTheyServe() {
    List<String> drivers = new ArrayList<>();
    plan.get("drivers").forEach(driver -> drivers.add(driver.get("key").asText()));
    assertThat(drivers).hasSizeGreaterThan(1).isSorted();
    assertThat(plan.get("nearFloat").asInt()).isPositive();
    Page page = open("office", "gantt?group=driver&colour=driver");

    List<String> groups = page.locator("[data-kind=GROUP] .rm-gantt__title").allTextContents();

    assertThat(groups).isNotEmpty();
    assertThat(drivers).containsAll(groups.subList(0, Math.min(2, groups.size())));
  }

  @Test
  void aMeasureIsFoundOpenedAndLeftByKeyboard() {
    JsonNode measure = measures().get(0);
    String key = measure.get("key").asText();
    Page page = open("office", "gantt?q=" + key);
    Locator row = row(page, key);

    row.focus();
    page.keyboard().press("Enter");

    Locator drawer = page.getByRole(AriaRole.DIALOG);
    assertThat(drawer).containsText(measure.get("title").asText());
    page.keyboard().press("Escape");
    assertThat(drawer).isHidden();
    assertThat(row).isFocused();
  }

  @Test
  void whatIsFilteredGoesOntoPaper() {
    String key = measures().get(0).get("key").asText();
    Page page = open("employee", "gantt?q=" + key);
    page.getByTestId("more").click();
    page.getByTestId("paper").click();

    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 von ");
    assertThat(Browser.violations(page)).isEmpty();
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    Download file = page.waitForDownload(() -> page.getByTestId("paper-save").click());

    assertThat(file.suggestedFilename()).endsWith(".pdf");
    assertThat(asked).anyMatch(url -> url.contains("q=" + key) && url.contains("open=default"));
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
  }

  @Test
  void aRefusedDrawingIsSaidWithWhenToTryAgain() {
    Pattern exports = Pattern.compile("/exports/");
    Page page = open("employee", "gantt");
    page.route(
        exports,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(429)
                    .setContentType("application/problem+json")
                    .setHeaders(Map.of("Retry-After", "5"))
                    .setBody("{\"status\":429,\"detail\":\"Es wird schon gezeichnet.\"}")));
    page.getByTestId("more").click();
    page.getByTestId("paper").click();

    for (String file : List.of("paper-save", "paper-csv")) {
      page.getByTestId(file).click();
      assertThat(page.getByTestId("paper-refused"))
          .hasText("Es wird schon gezeichnet. Versuchen Sie es in 5 Sekunden noch einmal.");
    }
    assertThat(Browser.violations(page)).isEmpty();
    page.unroute(exports);
    Download file = page.waitForDownload(() -> page.getByTestId("paper-csv").click());
    assertThat(file.suggestedFilename()).endsWith(".csv");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
  }

  @Test
  void everyBarSaysWhenItStartsAndEnds() {
    JsonNode measure =
        measures().stream().filter(row -> !row.get("start").isNull()).findFirst().orElseThrow();
    Page page = open("office", "gantt?q=" + measure.get("key").asText());

    assertThat(row(page, measure.get("key").asText()))
        .hasAccessibleName(Pattern.compile("Balken von \\S+ bis "));
  }

  @Test
  void aChangeByOthersArrivesWithoutLosingTheFocus() {
    JsonNode measure =
        measures().stream()
            .filter(row -> row.get("status").asText().equals("RUNNING"))
            .findFirst()
            .orElseThrow();
    String key = measure.get("key").asText();
    Page page = open("office", "gantt?columns=progress&q=" + key);
    row(page, key).focus();
    JsonNode details = product.json("office", "measures/" + key);
    int before = details.get("progress").asInt();
    int after = before == 55 ? 56 : 55;

    product.patch(
        "office",
        "measures/" + key,
        details.get("version").asText(),
        "{\"progress\":" + after + "}");

    assertThat(row(page, key)).containsText(after + " %");
    assertThat(row(page, key)).isFocused();
    product.patch(
        "office",
        "measures/" + key,
        product.json("office", "measures/" + key).get("version").asText(),
        "{\"progress\":" + before + "}");
  }

  @ParameterizedTest
  @CsvSource({"1280,false", "1280,true", "390,false", "390,true"})
  void nothingViolatesAccessibilityAndNothingComplains(int width, boolean dark) {
    Browser.Look look = Browser.Look.DESK.width(width);
    Page page = browser.open("employee", "gantt", dark ? look.dark() : look.english());
    page.locator("[data-testid=gantt][data-ready]").waitFor();

    assertThat(Browser.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page open(String role, String path) {
    Page page = browser.open(role, path);
    page.locator("[data-testid=gantt][data-ready]").waitFor();
    return page;
  }

  private static Locator row(Page page, String key) {
    return page.locator("[data-testid=gantt] [data-key='" + key + "']");
  }

  private static List<JsonNode> measures() {
    return StreamSupport.stream(plan.get("rows").spliterator(), false)
        .filter(row -> row.get("kind").asText().equals("MEASURE"))
        .collect(ArrayList::new, List::add, List::addAll);
  }
}
