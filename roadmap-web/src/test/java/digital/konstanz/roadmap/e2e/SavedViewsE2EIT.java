// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An address gets a name: one's own or everybody's, and a page begins with it. */
class SavedViewsE2EIT {
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
  void aViewIsKeptOpenedRenamedAndDeletedAndAPageBeginsWithIt() {
    Page page = browser.open("lead", "gantt?status=RUNNING&group=status");
    Locator dialog = openDialog(page);
    assertThat(dialog.locator("#rm-view-shared")).isHidden();
    page.getByTestId("view-keep").click();
    assertThat(dialog.locator("[role=alert]")).not().isEmpty();
    page.locator("#rm-view-name").fill("Was gerade läuft");
    page.keyboard().press("Enter");
    Locator link = dialog.locator(".rm-views a");
    assertThat(link).hasText("Was gerade läuft");
    assertThat(Browser.violations(page)).isEmpty();

    dialog.locator(".rm-views input[type=checkbox]").check();
    page.waitForCondition(() -> view("lead", "Was gerade läuft").get("standard").asBoolean());
    Page begun = browser.open("lead", "gantt");
    assertThat(begun.url()).contains("status=RUNNING").contains("group=status");

    dialog.locator("[data-action=rename]").click();
    page.keyboard().type("Läuft");
    page.keyboard().press("Enter");
    assertThat(link).hasText("Läuft");
    link.click();
    page.waitForURL("**/gantt?**status=RUNNING**");

    dialog = openDialog(page);
    dialog.locator("[data-action=remove]").click();
    assertThat(dialog.locator(".rm-views")).hasCount(0);
    assertThat(product.json("lead", "views?page=TIMELINE").get("views")).isEmpty();
    assertThat(browser.open("lead", "gantt").url()).endsWith("/gantt");

    assertThat(product.post("lead", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(view("lead", "Läuft").get("shared").asBoolean()).isFalse();
    assertThat(product.post("lead", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.post("lead", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.json("lead", "views?page=TIMELINE").get("views")).isEmpty();
  }

  @Test
  void whatIsSharedEverybodySeesAndTheOfficeChanges() {
    HttpResponse<String> made =
        product.post(
            "office",
            "views",
            "{\"page\":\"BOARD\",\"name\":\"Sitzung\",\"query\":\"q=akte\",\"shared\":true}");
    assertThat(made.statusCode()).isEqualTo(201);
    JsonNode view = Product.parse(made.body());
    String path = "views/" + view.get("id").asText();
    String version = view.get("version").asText();

    assertThat(view("employee", "Sitzung").get("editable").asBoolean()).isFalse();
    assertThat(product.patch("employee", path, version, "{\"name\":\"x\"}").statusCode())
        .isEqualTo(403);
    assertThat(product.delete("employee", path, version).statusCode()).isEqualTo(403);
    assertThat(product.patch("office", path, "999", "{\"name\":\"x\"}").statusCode())
        .isEqualTo(412);
    Page board = browser.open("employee", "board");
    Locator dialog = openDialog(board);
    assertThat(dialog.locator(".rm-views a")).hasText("Sitzung");
    assertThat(dialog.locator("[data-action]")).hasCount(0);
    assertThat(Browser.violations(board)).isEmpty();

    assertThat(product.delete("office", path, version).statusCode()).isEqualTo(204);
  }

  @Test
  void theLanesOfTheBoardBelongToItsView() {
    Page board = browser.open("head", "board");
    board.locator("#bd-lanes").selectOption("lead");
    Locator dialog = openDialog(board);
    board.locator("#rm-view-name").fill("Nach Federführung");
    board.keyboard().press("Enter");
    Locator link = dialog.locator(".rm-views a");
    link.waitFor();
    board.keyboard().press("Escape");
    board.locator("#bd-lanes").selectOption("none");

    openDialog(board);
    link.click();
    board.waitForURL("**/board?**lanes=lead**");
    assertThat(board.locator("#bd-lanes")).hasValue("lead");
    assertThat(board.locator(".bd-lane").first()).isVisible();
    board.navigate(board.url().replaceAll("\\?.*", ""));
    assertThat(board.locator("#bd-lanes")).hasValue("none");

    JsonNode view = view("head", "Nach Federführung");
    assertThat(
            product
                .delete("head", "views/" + view.get("id").asText(), view.get("version").asText())
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void keepingAViewChangesNoPlan() {
    String roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    String plan = "roadmaps/" + roadmap + "/plan";
    String before = product.get("office", plan).headers().firstValue("ETag").orElseThrow();

    String made = "{\"page\":\"TABLE\",\"name\":\"Beiseite\",\"query\":\"q=akte\"}";
    assertThat(product.post("employee", "views", made).statusCode()).isEqualTo(201);
    assertThat(product.get("office", plan).headers().firstValue("ETag")).hasValue(before);
    assertThat(product.post("employee", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.get("office", plan).headers().firstValue("ETag")).hasValue(before);
  }

  @Test
  void onesOwnIsNobodyElsesAndAnAddressIsOnlyAnAddress() {
    HttpResponse<String> made =
        product.post(
            "employee",
            "views",
            "{\"page\":\"TABLE\",\"name\":\"Meine\",\"query\":\"status=DONE\"}");
    JsonNode view = Product.parse(made.body());
    String path = "views/" + view.get("id").asText();

    assertThat(product.delete("office", path, view.get("version").asText()).statusCode())
        .isEqualTo(404);
    String bad = "{\"page\":\"TABLE\",\"name\":\"n\",\"query\":\"a\\r\\nb\"}";
    assertThat(product.post("employee", "views", bad).statusCode()).isEqualTo(422);
    String again = "{\"page\":\"TABLE\",\"name\":\"Meine\",\"query\":\"\"}";
    assertThat(product.post("employee", "views", again).statusCode()).isEqualTo(422);
    String share = "{\"page\":\"TABLE\",\"name\":\"n\",\"query\":\"\",\"shared\":true}";
    assertThat(product.post("employee", "views", share).statusCode()).isEqualTo(403);
    assertThat(product.delete("employee", path, view.get("version").asText()).statusCode())
        .isEqualTo(204);
  }

  private static Locator openDialog(Page page) {
    page.getByTestId("views-open").click();
    Locator dialog = page.getByTestId("views");
    dialog.waitFor();
    return dialog;
  }

  private static JsonNode view(String role, String name) {
    return StreamSupport.stream(product.json(role, "views").get("views").spliterator(), false)
        .filter(view -> view.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
