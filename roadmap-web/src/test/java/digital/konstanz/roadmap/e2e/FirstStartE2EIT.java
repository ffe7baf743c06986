// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An installation without demonstration data, from the link on the console to the first roadmap.
 * The tests are the days of one installation, so their order counts.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartE2EIT {

  private static final Pattern LINK = Pattern.compile("/(first-administrator\\?link=\\S+)");
  private static final String PASSWORD = "correct horse battery";

  private static Product product;
  private static Browser browser;
  private static Page admin;
  private static String passwordLink;

  @BeforeAll
  static void start() {
    product = Product.start(Map.of());
    browser = new Browser(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  private static String link(String output) {
    Matcher link = LINK.matcher(output);
    return link.find() ? link.group(1) : null;
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  private static void press(Page page, String button) {
    page.locator("[id='" + button + "']").click();
  }

  private static String error(Page page, String field) {
    page.locator("[id='" + field + "-error'].rm-field__error").waitFor();
    return page.locator("[id='" + field + "-error']").innerText();
  }

  private static void assertAccessibleInBothLanguages(Page page, String path) {
    for (String language : List.of("en", "de")) {
      page.context()
          .addCookies(
              List.of(
                  new Cookie("roadmap-language", language).setUrl(product.address("").toString())));
      page.navigate(product.address(path).toString());

      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
      assertThat(Browser.violations(page)).as(path + " " + language).isEmpty();
    }
  }

  @Test
  @Order(1)
  void theConsoleShowsALinkThatMakesTheFirstAccountOnce() {
    String link = link(product.output());
    admin = browser.open(null, link);
    assertAccessibleInBothLanguages(admin, link);

    fill(admin, "first:name", "Alex Berg");
    fill(admin, "first:login", "Alex Berg");
    fill(admin, "first:password", PASSWORD);
    fill(admin, "first:repeated", PASSWORD);
    press(admin, "first:submit");
    assertThat(error(admin, "first:login")).contains("kleine Buchstaben");
    assertThat(admin.locator("[id='first:login']").inputValue()).isEqualTo("Alex Berg");
    assertThat(admin.locator("[id='first:password']").inputValue()).isEqualTo(PASSWORD);
    fill(admin, "first:login", "alex");
    press(admin, "first:submit");
    admin.waitForURL("**/setup");

    Page again = browser.open(null, link);
    assertThat(again.locator("main").innerText()).contains("gilt nicht mehr");
    assertThat(Browser.violations(again)).isEmpty();
  }

  @Test
  @Order(2)
  void everyPageOpensBeforeThereIsARoadmap() {
    for (String path :
        List.of("cockpit", "mine", "gantt", "board", "measures", "strategy", "import", "admin")) {
      assertThat(admin.navigate(product.address(path).toString()).status()).as(path).isEqualTo(200);
      admin.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(Browser.violations(admin)).as(path).isEmpty();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Order(3)
  void theStartPageRemindsOfTheGuide() {
    admin.navigate(product.address("").toString());

    assertThat(admin.locator(".rm-reminder").innerText()).contains("Weiter einrichten");
  }

  @Test
  @Order(4)
  void theGuideTakesTheCityAndItsHolidays() {
    assertAccessibleInBothLanguages(admin, "setup?step=CITY");
    press(admin, "city:save");
    assertThat(error(admin, "city:cityName")).contains("füllen");

    fill(admin, "city:cityName", "Musterstadt");
    admin.locator("[id='city:land']").selectOption("DE-RP");
    press(admin, "city:save");
    admin.waitForURL("**/setup?step=UNITS");

    assertThat(admin.locator(".rm-steps__done").innerText()).contains("Stadt");
  }

  @Test
  @Order(5)
  void theGuideTakesUnitsAndNamesTheLinesItRefuses() {
    assertAccessibleInBothLanguages(admin, "setup?step=UNITS");
    admin.locator("#units-pasted").fill("HPA;Haupt- und Personalamt;Amt;;250\nIT;;Abteilung;HPA;");
    admin.locator("[data-testid=unit-table] button[type=submit]").click();
    Locator take = admin.locator("[data-testid=unit-table] [data-result] .rm-button--primary");
    take.waitFor();
    assertThat(admin.locator("[data-testid=unit-table] table").innerText())
        .contains("abgewiesen", "neu");
    assertThat(Browser.violations(admin)).isEmpty();

    take.click();
    admin.getByTestId("units-present").waitFor();

    assertThat(admin.getByTestId("units-present").locator("li").allInnerTexts())
        .containsExactly("Haupt- und Personalamt HPA");
    PlaywrightAssertions.assertThat(admin.locator("#units-pasted")).hasValue("IT;;Abteilung;HPA;");
    assertThat(Browser.violations(admin)).isEmpty();
  }

  @Test
  @Order(6)
  void theGuideTakesPeopleAndShowsTheirLinkOnce() {
    assertAccessibleInBothLanguages(admin, "setup?step=PEOPLE");
    fill(admin, "people:name", "Petra Schneider");
    fill(admin, "people:login", "petra");
    admin.locator("[id='people:role']").selectOption("HEAD");
    press(admin, "people:add");
    assertThat(error(admin, "people:unit")).contains("gehört ein Amt");
    assertThat(admin.locator("[id='people:name']").inputValue()).isEqualTo("Petra Schneider");

    admin.locator("[id='people:unit']").selectOption("HPA");
    press(admin, "people:add");
    admin.locator("#link").waitFor();
    passwordLink = admin.locator("#link").inputValue();
    assertThat(Browser.violations(admin)).isEmpty();

    admin.reload();
    assertThat(admin.locator("#link").count()).isZero();
  }

  @Test
  @Order(7)
  void theLinkLetsItsHolderChooseThePassword() {
    String path = passwordLink.substring(product.address("").toString().length());
    Page petra = browser.open(null, path);
    assertAccessibleInBothLanguages(petra, path);
    fill(petra, "set:password", "petra");
    fill(petra, "set:repeated", "petra");
    press(petra, "set:submit");
    assertThat(error(petra, "set:password")).contains("mindestens 12");

    fill(petra, "set:password", "a sentence to remember");
    fill(petra, "set:repeated", "a sentence to remember");
    press(petra, "set:submit");
    petra.waitForURL("**/cockpit");

    assertAccessibleInBothLanguages(petra, "account");
    assertThat(petra.navigate(product.address("admin/users").toString()).status()).isEqualTo(403);
    assertThat(browser.open(null, path).locator("main").innerText()).contains("schon benutzt");
  }

  @Test
  @Order(8)
  void theGuideEndsWithARoadmap() {
    assertAccessibleInBothLanguages(admin, "setup?step=PLAN");
    assertThat(admin.locator("main").innerText()).contains("Roadmap-Geschäftsstelle");

    fill(admin, "plan:title", "Digitale Stadt");
    fill(admin, "plan:keyPrefix", "DS");
    press(admin, "plan:create");
    admin.waitForURL("**/measures?roadmap=digitale-stadt");

    admin.navigate(product.address("setup").toString());
    press(admin, "guide:end");
    admin.waitForURL("**/cockpit");
    assertThat(admin.locator(".rm-reminder").count()).isZero();
  }

  @Test
  @Order(9)
  void whoLosesTheRoleKeepsTheAccountAndWhoIsDisabledIsOutAtOnce() {
    Page petra = browser.open(null, "sign-in");
    petra.locator("input[autocomplete=username]").fill("petra");
    petra.locator("input[type=password]").fill("a sentence to remember");
    petra.locator("button[type=submit]").first().click();
    petra.waitForURL("**/cockpit");
    for (String path :
        List.of("admin", "admin/users?q=petra", "admin/users/petra", "admin/new-user")) {
      assertAccessibleInBothLanguages(admin, path);
    }

    admin.navigate(product.address("admin/users/petra").toString());
    Locator revoke = admin.locator("#roles button[aria-label$=entziehen]");
    revoke.click();
    revoke.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(petra.navigate(product.address("cockpit").toString()).status()).isEqualTo(403);
    assertThat(petra.navigate(product.address("").toString()).status()).isEqualTo(200);
    assertAccessibleInBothLanguages(petra, "account");

    press(admin, "access:disable");
    admin.locator("[id='access:enable']").waitFor();
    petra.navigate(product.address("cockpit").toString());

    assertThat(petra.url()).contains("/sign-in");
  }

  @Test
  @Order(10)
  void theLastAdministratorKeepsTheRole() {
    admin.navigate(product.address("admin/users/alex").toString());
    admin.getByLabel("Administration entziehen").click();
    admin.locator("#roles .ui-messages-error").waitFor();

    assertThat(admin.locator("#roles").innerText()).contains("Jemand muss die Administration");
    assertThat(browser.complaints()).filteredOn(said -> !said.contains("403")).isEmpty();
  }

  @Test
  @Order(11)
  void theNextStartPrintsNoLink() {
    String data = product.data().toString();
    product.close();
    try (Product next = Product.start(Map.of("ROADMAP_DATA_DIR", data))) {
      assertThat(link(next.output())).isNull();
    }
  }
}
