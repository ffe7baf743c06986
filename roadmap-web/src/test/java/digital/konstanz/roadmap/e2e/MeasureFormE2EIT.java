// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A measure from its first words to the recycle bin and back, on the pages and over REST. */
class MeasureFormE2EIT {

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

  @Test
  void aMeasureIsMadeFilledInThrownAwayAndBroughtBack() {
    Page page = browser.open("office", "measures");
    page.getByTestId("create-measure").click();
    Locator dialog = page.locator("#rm-create");
    button(page, "Anlegen").click();
    assertThat(dialog.locator(".rm-field__error").innerText()).contains("Bitte füllen");
    assertThat(Browser.violations(page)).isEmpty();
    dialog.locator("#create-title").fill("Neues aus dem Test");
    button(page, "Anlegen und ausfüllen").click();
    page.waitForURL("**?view=edit");
    String key = page.locator("[data-sheet]").getAttribute("data-sheet");

    fillIn(page);
    assertThat(Browser.violations(page)).isEmpty();
    page.locator("[data-testid=sheet-form] button[type=submit]").click();
    page.waitForURL(url -> url.endsWith("/measures/" + key));

    JsonNode details = product.json("office", "measures/" + key);
    assertThat(details.at("/effortByUnit/0/personDays").decimalValue())
        .isEqualByComparingTo("12.5");
    assertThat(details.at("/budget/0/amount").asText()).isEqualTo("1234.56");
    assertThat(details.get("involved")).hasSize(1);
    assertThat(details.get("status").asText()).isEqualTo("IDEA");

    button(page, "In den Papierkorb").click();
    page.waitForURL("**/measures");
    assertThat(product.get("office", "measures/" + key).statusCode()).isEqualTo(404);
    page.navigate(product.address("recycle-bin").toString());
    assertThat(Browser.violations(page)).isEmpty();
    button(page, "Wiederherstellen: " + key).click();
    page.waitForURL("**/measures/" + key);
    assertThat(product.get("office", "measures/" + key).statusCode()).isEqualTo(200);
    throwAway(key);
  }

  @Test
  void whoeverExpectsAnEndPastTheApprovedOneSaysWhyInTheWholeSheet() {
    JsonNode row = approvedWithoutReason();
    String key = row.get("key").asText();
    Page page = browser.open("office", "measures/" + key + "?view=edit");
    Locator form = page.locator("form[data-testid=sheet-form]");
    page.waitForCondition(() -> !(boolean) form.evaluate("f => f.inert"));
    String later = row.get("baselineEnd").asText().replaceFirst("^20", "21");
    form.locator("#forecastEnd").fill(later);
    form.locator("#forecastEnd").blur();
    Locator reason = form.locator("#slipReason-edit");
    assertThat(reason.isVisible()).isTrue();
    form.locator("button[type=submit]").click();
    assertThat(form.locator("[aria-invalid=true]").first().isVisible()).isTrue();
    assertThat(Browser.violations(page)).isEmpty();

    form.locator("#slipCategory-edit").selectOption("SCOPE");
    reason.fill("Der Umfang wächst.");
    form.locator("button[type=submit]").click();
    page.waitForURL(url -> url.endsWith("/measures/" + key));
    JsonNode report = product.json("office", "measures/" + key + "/report");
    assertThat(report.get("slipReason").asText()).isEqualTo("Der Umfang wächst.");
    assertThat(report.get("forecastEnd").asText()).isEqualTo(later);

    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
  }

  /** A planned measure of the approved plan whose last report gives no reason. */
  private static JsonNode approvedWithoutReason() {
    String roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    for (JsonNode row : product.json("office", "roadmaps/" + roadmap + "/plan").get("rows")) {
      if (row.get("kind").asText().equals("MEASURE")
          && row.get("status").asText().equals("PLANNED")
          && !row.get("baselineEnd").isNull()) {
        String report = "measures/" + row.get("key").asText() + "/report";
        if (product.json("office", report).get("slipReason").isNull()) {
          return row;
        }
      }
    }
    throw new AssertionError("no planned measure of the approved plan without a reason");
  }

  private static void fillIn(Page page) {
    Locator involved = page.locator("#field-involved");
    involved.waitFor();
    page.waitForCondition(
        () -> !(boolean) page.locator("form[data-testid=sheet-form]").evaluate("f => f.inert"));
    involved.fill("Das gibt es nicht");
    involved.press("Enter");
    assertThat(page.locator("#field-involved-error").innerText()).contains("nicht in der Liste");
    String unit =
        page.locator("#field-involved-list option").first().getAttribute("value").split(" – ")[0];
    involved.fill(unit);
    involved.press("Enter");
    Locator effort = page.locator("[data-field=effortByUnit]");
    effort.locator("button", new Locator.LocatorOptions().setHasText("Zeile")).click();
    effort.locator("select").selectOption(unit);
    effort.locator("input").fill("12,5");
    Locator budget = page.locator("[data-field=budget]");
    budget.locator("button", new Locator.LocatorOptions().setHasText("Zeile")).click();
    budget.locator("[data-cell=year]").fill("2027");
    budget.locator("select").selectOption("CAPITAL");
    budget.locator("[data-cell=amount]").fill("1.234,56");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void creatingIsOneStepThatUndoTakesBack() {
    HttpResponse<String> made = product.post("office", "measures", "{\"title\":\"Kurz da\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    String key = Product.parse(made.body()).get("key").asText();
    assertThat(made.headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/measures/" + key));

    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);

    assertThat(product.get("office", "measures/" + key).statusCode()).isEqualTo(404);
  }

  @Test
  void undoOfACreationKeepsWhatOthersWroteSince() {
    String key = make("{\"title\":\"Gemeinsam\"}");
    JsonNode lead = product.json("head", "me").get("unit");
    JsonNode seen = product.json("office", "measures/" + key);
    product.patch(
        "office", "measures/" + key, seen.get("version").asText(), "{\"lead\":" + lead + "}");
    product.post("office", "undo", "");
    product.post("office", "redo", "");
    String version = product.json("head", "measures/" + key).get("version").asText();
    assertThat(
            product.patch("head", "measures/" + key, version, "{\"aim\":\"Vom Amt\"}").statusCode())
        .isEqualTo(200);

    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = product.post("office", "undo", "");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(product.json("office", "measures/" + key).get("aim").asText()).isEqualTo("Vom Amt");
    throwAway(key);
  }

  @Test
  void scoresAreMergedOneByOne() {
    JsonNode criteria =
        product.json("office", "roadmaps/" + roadmap() + "/choices").get("criteria");
    String first = criteria.get(0).get("key").asText();
    String second = criteria.get(1).get("key").asText();
    String key = make("{\"title\":\"Bewertet\",\"scores\":{\"" + first + "\":3}}");
    String version = product.json("office", "measures/" + key).get("version").asText();

    product.patch("office", "measures/" + key, version, "{\"scores\":{\"" + second + "\":7}}");

    JsonNode scores = product.json("office", "measures/" + key).get("scores");
    assertThat(scores.get(first).asInt()).isEqualTo(3);
    assertThat(scores.get(second).asInt()).isEqualTo(7);
    throwAway(key);
  }

  @Test
  void whatWasReleasedIsNotThrownAway() {
    JsonNode running = product.runningMeasure("office");

    HttpResponse<String> refused =
        product.delete(
            "office", "measures/" + running.get("key").asText(), running.get("version").asText());

    assertThat(refused.statusCode()).isEqualTo(409);
  }

  private static String roadmap() {
    return product.json("office", "roadmaps").get(0).get("key").asText();
  }

  private static String make(String wish) {
    HttpResponse<String> made = product.post("office", "measures", wish);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Product.parse(made.body()).get("key").asText();
  }

  private static void throwAway(String key) {
    String version = product.json("office", "measures/" + key).get("version").asText();
    assertThat(product.delete("office", "measures/" + key, version).statusCode()).isEqualTo(204);
  }
}
