// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Plays {@code docs/demo.md}, minute by minute, on a fresh demonstration, and takes its pictures
 * into {@code target/screenshots}; with {@code -Droadmap.pictures=docs/images} into the documents.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationE2EIT {

  private static final Path PICTURES =
      Path.of(
          System.getProperty("roadmap.root"),
          System.getProperty("roadmap.pictures", "roadmap-web/target/screenshots"));
  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(60_000);

  private static Product product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = Product.start(Map.of("ROADMAP_DEMO", "true"));
    browser = new Browser(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @Test
  @Order(0)
  void theCockpitSaysInOneSentenceHowItStands() {
    Page page = browser.open("office", "");
    Locator main = page.locator("main");

    assertThat(main).containsText("Von 25 laufenden Maßnahmen sind 3 rot, 12 gelb");
    assertThat(main).containsText("2 Maßnahmen verfehlen eine verbindliche Frist");
    assertThat(main).containsText("M-309 endet erst am 28.04.2028");
    assertThat(main).containsText("die Mittel wurden erst mit dem Nachtrag");
    picture(page, "cockpit");
  }

  @Test
  @Order(2)
  void theReviewSaysWhatSlippedAndWhy() {
    Page page = browser.open("office", "cockpit");
    page.getByTestId("review-link").click();
    Locator lines = page.getByTestId("review-lines");

    assertThat(lines).containsText("M-903");
    assertThat(lines).containsText("die Mittel wurden erst mit dem Nachtrag");
    assertThat(page.getByTestId("review-rows")).containsText("M-901");
    picture(page, "review");
  }

  @Test
  @Order(3)
  void theCockpitShowsWhereMoneyAndPeopleDoNotSuffice() {
    Locator main = browser.open("office", "cockpit").locator("main");

    assertThat(main).containsText("977.400 €");
    assertThat(main).containsText("1.179.600 €");
    assertThat(main).containsText("482,1 von 460 PT");
    main.getByTestId("figure-load-IT-2027").click();
    assertThat(main.locator("#parts-load-IT-2027")).containsText("die größten zuerst");
  }

  @Test
  @Order(4)
  void theTimelineShowsTheMeasuresOfOneUnit() {
    Page page = browser.open("office", "gantt?unit=IT");
    Locator plan = page.getByTestId("gantt");

    assertThat(plan).containsText("M-901", PATIENT);
    assertThat(plan).containsText(Pattern.compile("\\d+ von 62 Maßnahmen"));
    assertThat(plan).not().containsText("M-101");
    picture(page, "timeline");
  }

  @Test
  @Order(5)
  void aRowIsPlacedElsewhereAndGoesBackInOneStep() {
    Page page = browser.open("office", "gantt?row=M-401");
    Locator row = page.locator("[role=row][data-key='M-401']");
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    row.focus();

    page.keyboard().press("Alt+ArrowDown");

    assertThat(page.getByText("M-401: anders eingeordnet").first()).isVisible();
    button(page, "Rückgängig").click();
    assertThat(page.getByText("Zurückgenommen: ").first()).isVisible();
  }

  @Test
  @Order(6)
  void levellingProposesAndChangesNothing() {
    Page page = browser.open("office", "gantt");
    page.getByTestId("levelling-open").click();
    page.locator("#level-seconds").selectOption("0");
    page.getByTestId("levelling-start").click();
    Locator proposal = page.getByTestId("proposal");

    assertThat(proposal.getByTestId("levelling-moves")).containsText("überlastet", PATIENT);
    assertThat(proposal.getByTestId("levelling-held")).containsText("Hat begonnen");
    proposal.getByTestId("levelling-discard").click();
    assertThat(page.getByTestId("proposal")).hasCount(0);
  }

  @Test
  @Order(7)
  void theBoardSaysWhatAMeasureLacks() {
    Page page = browser.open("office", "board?unit=IT");
    Locator menu = menuOf(page, "M-902");

    assertThat(menu).containsText("möglich mit Begründung");
    assertThat(menu).containsText("Von „geplant“ nach „abgeschlossen“ ist nicht vorgesehen.");
  }

  @Test
  @Order(8)
  void aMovedCardGoesBackInOneStep() {
    Page page = browser.open("office", "board");
    menuOf(page, "M-406")
        .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("vorgeschlagen"))
        .click();
    assertThat(page.getByText("M-406 steht jetzt in „vorgeschlagen“").first()).isVisible();

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rückgängig"))
        .first()
        .click();

    assertThat(page.getByText("Zurückgenommen: M-406").first()).isVisible();
    page.reload();
    assertThat(page.locator("[data-status=IDEA] [data-key='M-406']")).isVisible();
    picture(page, "board");
  }

  @Test
  @Order(9)
  void theTableGroupsByLead() {
    Page page = browser.open("office", "measures");
    Locator table = page.getByTestId("table");
    assertThat(table).containsText("M-101", PATIENT);

    table.locator("select").first().selectOption("lead");

    assertThat(table).containsText("Bürgeramt (3)");
    picture(page, "table");
  }

  @Test
  @Order(10)
  void aMeasureIsMadeAndUndoTakesItBack() {
    Page page = browser.open("office", "measures");
    page.getByTestId("create-measure").click();
    page.locator("#create-title").fill("Wartezeiten im Bürgeramt online anzeigen");
    button(page, "Anlegen").click();
    Locator table = page.getByTestId("table");
    assertThat(page.getByText(Pattern.compile("\\S+ ist angelegt")).first()).isVisible();
    assertThat(table).containsText("63 von 63", PATIENT);

    button(page, "Rückgängig").click();

    assertThat(table).containsText("62 von 62", PATIENT);
  }

  @Test
  @Order(11)
  void twoMeasuresAreReportedWithoutLeavingThePage() {
    Page page = browser.open("employee", "");
    Locator first = page.locator("form[data-key=M-803]");
    first.getByLabel("Fortschritt in %").fill("75");
    first.getByLabel("Ein Satz zum Stand").fill("Bewertung in zwei weiteren Ämtern abgeschlossen.");
    first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Speichern")).click();
    assertThat(first).containsText("Gespeichert um");

    Locator second = page.locator("form[data-key=M-802]");
    second
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unverändert bestätigen"))
        .click();

    assertThat(second).containsText("Stand vom 16.11.2026");
  }

  @Test
  @Order(12)
  void theStrategyLeadsFromTheVisionToTheMeasure() {
    Page page = browser.open("employee", "strategy");

    assertThat(page.locator("main")).containsText("Leitbild bis 2030");
    assertThat(page.locator("main")).containsText("62 von 62 Maßnahmen");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .last();
  }

  private static Locator menuOf(Page page, String key) {
    Locator card = page.getByTestId("board").locator("[data-key='" + key + "']").first();
    card.focus();
    page.keyboard().press("m");
    Locator menu = page.getByRole(AriaRole.MENU).first();
    assertThat(menu).isVisible();
    return menu;
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + ".png"))
            .setClip(0, 0, Browser.Look.DESK.width(), 800));
  }
}
