// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeping one's own measures up to date: fast, by keyboard, and without losing a word. */
class ReportingE2EIT {

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
  void anEmployeeUpdatesTwoMeasuresByKeyboardWithoutLeavingThePage() {
    Page page = browser.open("employee", "mine");
    Locator rows = page.locator("[data-testid=report]");
    assertThat(rows.count()).isEqualTo(2);
    page.evaluate("window.stayed = true");

    rows.nth(0).locator("[name=text]").focus();
    page.keyboard().press("Control+A");
    page.keyboard().type("Läuft wie geplant, Abnahme in zwei Wochen.");
    page.keyboard().press("Enter");
    rows.nth(0).locator("[data-state] .rm-light--green").waitFor();
    rows.nth(1).locator("[name=text]").focus();
    page.keyboard().press("Alt+U");
    rows.nth(1).locator("[data-state] .rm-light--green").waitFor();

    assertThat(page.evaluate("window.stayed === true"))
        .as("same page, not loaded anew")
        .isEqualTo(true);
    String key = rows.nth(0).getAttribute("data-key");
    assertThat(report("employee", key).get("text").asText()).startsWith("Läuft wie geplant");
    assertThat(Browser.violations(page)).isEmpty();
  }

  @Test
  void twoPeopleWithDifferentFieldsBothWin() {
    String key = firstKey("lead");
    Page page = browser.open("lead", "mine");
    Locator row = row(page, key);
    changeElsewhere(key, "{\"progress\":41}");

    row.locator("[name=text]").fill("Ein Satz von mir.");
    row.locator("button[type=submit]").click();
    row.locator("[data-state] .rm-light--green").waitFor();

    assertThat(report("lead", key).get("text").asText()).isEqualTo("Ein Satz von mir.");
    assertThat(report("lead", key).get("progress").asInt()).isEqualTo(41);
  }

  @Test
  void aConflictShowsBothValuesAndLosesNoText() {
    String key = firstKey("lead");
    Page page = browser.open("lead", "mine");
    Locator row = row(page, key);
    changeElsewhere(key, "{\"text\":\"Von anderswo.\"}");

    row.locator("[name=text]").fill("Von mir getippt.");
    row.locator("button[type=submit]").click();
    Locator conflict = row.locator(".rm-conflict");
    conflict.waitFor();

    assertThat(conflict.innerText()).contains("Von mir getippt.", "Von anderswo.");
    assertThat(Browser.violations(page)).isEmpty();
    conflict.locator("button", new Locator.LocatorOptions().setHasText("Meine behalten")).click();
    row.locator("button[type=submit]").click();
    row.locator("[data-state] .rm-light--green").waitFor();
    assertThat(report("lead", key).get("text").asText()).isEqualTo("Von mir getippt.");
  }

  @Test
  void whatWasTypedAndNotSavedIsThereAgainInAnotherBrowser() {
    Page page = browser.open("employee", "mine");
    Locator text = page.locator("[data-testid=report]").nth(1).locator("[name=text]");
    page.waitForResponse(
        answer -> answer.url().contains("/drafts/") && answer.status() == 204,
        () -> text.fill("Noch nicht gespeichert."));
    page.context().close();

    Page other = browser.open("employee", "mine");
    Locator row = other.locator("[data-testid=report]").nth(1);

    assertThat(row.locator("[name=text]").inputValue()).isEqualTo("Noch nicht gespeichert.");
    other.waitForResponse(
        answer -> answer.url().contains("/drafts/") && answer.status() == 204,
        () -> row.locator(".rm-draft button").click());
    assertThat(row.locator("[name=text]").inputValue()).isNotEqualTo("Noch nicht gespeichert.");
  }

  @Test
  void aLostSessionIsToldAndTheTextStays() {
    Page page = browser.open("employee", "mine");
    Locator row = page.locator("[data-testid=report]").nth(0);
    page.context().clearCookies();

    row.locator("[name=text]").fill("Steht noch da.");
    row.locator("button[type=submit]").click();
    page.locator("dialog[open]").first().waitFor();

    assertThat(page.locator("dialog[open]").first().innerText()).contains("nicht mehr angemeldet");
    assertThat(row.locator("[name=text]").inputValue()).isEqualTo("Steht noch da.");
  }

  private static Locator row(Page page, String key) {
    return page.locator("[data-testid=report][data-key=" + key + "]");
  }

  private static String firstKey(String role) {
    Page page = browser.open(role, "mine");
    return page.locator("[data-testid=report]").first().getAttribute("data-key");
  }

  private static JsonNode report(String role, String key) {
    return product.json(role, "measures/" + key + "/report");
  }

  private static void changeElsewhere(String key, String patch) {
    String version = report("office", key).get("version").asText();
    assertThat(product.patch("office", "measures/" + key + "/report", version, patch).statusCode())
        .isEqualTo(200);
  }
}
