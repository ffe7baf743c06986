// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Frame, cockpit, strategy, fact sheet and drawer, as people meet them. */
class PagesE2EIT {

  private static Product product;
  private static Browser browser;
  private static String key;
  private static String title;
  private static List<String> pages;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    JsonNode measure = product.runningMeasure("office");
    key = measure.get("key").asText();
    title = measure.get("title").asText();
    pages = List.of("cockpit", "strategy", "strategy?view=cards", "measures/" + key, "mine");
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void noPageHasAnAccessibilityViolationInLightDarkAndOnAPhone() {
    for (String path : pages) {
      for (Browser.Look look :
          List.of(
              Browser.Look.DESK,
              Browser.Look.DESK.english().dark(),
              Browser.Look.DESK.width(390))) {
        Page page = browser.open("office", path, look);

        assertThat(Browser.violations(page)).as(path + " " + look).isEmpty();
        page.context().close();
      }
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void noPageScrollsSidewaysOnAPhone() {
    for (String path : pages) {
      Page page = browser.open("office", path, Browser.Look.DESK.width(320));

      Object beyond =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");

      assertThat(beyond).as(path).isEqualTo(0);
      page.context().close();
    }
  }

  @Test
  void eachRoleBeginsWithItsOwnPage() {
    assertThat(browser.open("employee", "").url()).endsWith("/mine");
    assertThat(browser.open("head", "").url()).endsWith("/cockpit");
    assertThat(browser.open("office", "").url()).endsWith("/cockpit");
  }

  @Test
  void everyPageSaysThatTheDataAreForDemonstration() {
    for (String path : pages) {
      assertThat(browser.open("office", path).locator(".rm-banner").innerText())
          .contains("Demonstrationsdaten – kein Plan der Stadt Konstanz");
    }
  }

  @Test
  void theHeadSeesTheOwnUnitAndSwitchesToAll() {
    Page page = browser.open("head", "cockpit");
    String own = page.locator("#lights-title").innerText();

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle Ämter")).click();
    page.waitForURL("**/cockpit?unit=*");

    assertThat(page.locator("#lights-title").innerText()).isNotEqualTo(own);
  }

  @Test
  void theLanguageAndTheAppearanceAreSwitchedAndStay() {
    Page page = browser.open("office", "strategy");
    page.locator("summary:has-text('Sprache')").click();
    page.locator("[data-language-choice=en]").click();
    page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
    page.locator("summary:has-text('Appearance')").click();
    page.locator("[data-theme-choice=dark]").click();
    page.reload();

    assertThat(page.locator("h1").innerText()).isEqualTo("Strategy");
    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    page.context().close();
  }

  @Test
  void theJumpBoxTakesAKeyAndWordsOfATitle() {
    Page page = browser.open("office", "strategy");
    page.locator("#rm-jump").fill(key);
    page.locator("#rm-jump-list [role=option]").first().waitFor();
    page.keyboard().press("Enter");
    page.waitForURL("**/measures/" + key);

    page.locator("#rm-jump").fill(title.toLowerCase(Locale.GERMAN));
    page.locator("#rm-jump-list [role=option]").first().waitFor();

    assertThat(page.locator("#rm-jump-list").innerText()).contains(title);
  }

  @Test
  void theStrategyIsNarrowedByWordsAndKeepsThemInItsAddress() {
    Page page = browser.open("office", "strategy");
    page.locator("#q").fill("geodaten");
    page.keyboard().press("Enter");
    page.waitForURL("**q=geodaten**");

    assertThat(page.locator(".rm-tree__measure:visible").count()).isPositive();
    assertThat(page.locator("#q").inputValue()).isEqualTo("geodaten");
  }

  @Test
  void aMeasureThatDoesNotExistIsNotFound() {
    Page page = browser.open("office", "strategy");

    assertThat(page.navigate(product.address("measures/M-0").toString()).status()).isEqualTo(404);
    assertThat(page.locator("h1").innerText()).isEqualTo("Nicht gefunden");
    assertThat(Browser.violations(page)).isEmpty();
  }

  @Test
  void theHistoryNamesEachChange() {
    Page page = browser.open("office", "measures/" + key + "?view=history");

    assertThat(page.locator("main").innerText()).contains("Verlauf");
    assertThat(Browser.violations(page)).isEmpty();
  }

  @Test
  void whoSignsOutIsOutAndTheOldAddressAsksAgain() {
    Page page = browser.open(null, "sign-in");
    page.locator("input[autocomplete=username]").fill(product.access("committee", "user"));
    page.locator("input[type=password]").fill(product.access("committee", "password"));
    page.locator("button[type=submit]").first().click();
    page.waitForURL("**/cockpit");

    page.locator("summary:has-text('Konto')").click();
    page.locator("form[action$=sign-out] button").click();
    page.waitForURL("**/sign-in");
    page.navigate(product.address("cockpit").toString());

    assertThat(page.url()).contains("/sign-in");
  }
}
