// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each number of the cockpit opens the list of the measures that make it up. */
class CockpitE2EIT {

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
  void theKeyboardOpensWhatABudgetIsMadeOfAndTheListAddsUp() {
    Page page = browser.open("office", "cockpit");
    Locator figure = page.locator("[data-testid^=figure-budget]").first();
    figure.focus();
    page.keyboard().press("Enter");
    Locator list = open(page);

    List<String> amounts = list.locator(".rm-row__figure").allInnerTexts();
    BigDecimal sum =
        amounts.stream().map(CockpitE2EIT::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(euros(list.locator(".rm-parts__sum").innerText()));
    assertThat(euros(amounts.get(0))).isGreaterThanOrEqualTo(euros(amounts.get(1)));
    assertThat(Browser.violations(page)).isEmpty();

    page.keyboard().press("Escape");
    assertThat(page.locator(".rm-parts:popover-open")).hasCount(0);
    assertThat(figure).isFocused();
  }

  @Test
  void aPhoneShowsWhoLoadsAUnitAndLeadsToTheMeasure() {
    Page page = browser.open("office", "cockpit", Browser.Look.DESK.width(390).dark());
    page.locator("[data-testid^=figure-load]").first().click();
    Locator list = open(page);

    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    assertThat(Browser.violations(page)).isEmpty();
    String key = list.locator(".rm-key").first().innerText();
    list.locator("li a").first().click();
    page.waitForURL("**/measures/" + key);
  }

  @Test
  void aDeadlineNamesItsMeasuresAndTheLightsTheirList() {
    Page page = browser.open("office", "cockpit");
    page.locator("[data-testid^=figure-deadline]").first().click();
    assertThat(open(page).locator("li a").first()).isVisible();
    page.keyboard().press("Escape");

    page.locator("#lights-title a").click();

    page.waitForURL("**/measures?**status=RUNNING**");
  }

  @Test
  void whoMaySeeNoBudgetSeesNoShareOfIt() {
    Page page = browser.open("employee", "cockpit");

    assertThat(page.locator("main h1")).isVisible();
    assertThat(page.locator("[data-testid^=figure-budget], [data-testid^=figure-load]"))
        .hasCount(0);
  }

  private static Locator open(Page page) {
    Locator list = page.locator(".rm-parts:popover-open");
    assertThat(list).isVisible();
    return list;
  }

  private static BigDecimal euros(String text) {
    return new BigDecimal(text.replaceAll("[^0-9,]", "").replace(',', '.'));
  }
}
