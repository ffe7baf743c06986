// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Master data on pages: each is read, refused with its text kept, changed, and taken back. */
class MasterDataE2EIT {

  private static final List<String> PAGES =
      List.of(
          "admin",
          "admin/units",
          "admin/calendar",
          "admin/budget",
          "admin/criteria",
          "admin/thresholds",
          "admin/fields",
          "admin/empty");

  private static Product product;
  private static Browser browser;
  private static String roadmap;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static void undo() {
    assertThat(product.post("admin", "undo", "").statusCode()).isEqualTo(200);
  }

  private static void submit(Page page, String form) {
    page.locator("[data-testid=" + form + "] button[type=submit]").click();
  }

  private static void saved(Page page) {
    page.locator(".rm-toast").first().waitFor();
  }

  private static String firstUnit() {
    return product.json("admin", "units").get(0).get("key").asText();
  }

  @Test
  void noPageHasAnAccessibilityViolationOrScrollsSideways() {
    Browser other = new Browser(product);
    for (String path : concat(PAGES, "admin/units/" + firstUnit())) {
      for (Browser.Look look :
          List.of(
              Browser.Look.DESK,
              Browser.Look.DESK.english().dark(),
              Browser.Look.DESK.width(390))) {
        Page page = other.open("admin", path, look);

        assertThat(Browser.violations(page)).as(path + " " + look).isEmpty();
        assertThat(
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as(path + " " + look)
            .isEqualTo(0);
        page.context().close();
      }
    }
    assertThat(other.complaints()).isEmpty();
    other.close();
  }

  private static List<String> concat(List<String> paths, String more) {
    return Stream.concat(paths.stream(), Stream.of(more)).toList();
  }

  @Test
  void whoMayOnlyReadSeesNoButtons() {
    Page page = browser.open("office", "admin/units/" + firstUnit());

    assertThat(page.locator("[data-testid=unit-form] button[type=submit]").count()).isZero();
    assertThat(page.locator("h1").innerText()).isNotEmpty();
    PlaywrightAssertions.assertThat(page.locator("#parent")).isDisabled();
    PlaywrightAssertions.assertThat(page.locator("#name")).not().isEditable();
    page.context().close();
  }

  @Test
  void theSuccessorTakesOverWhatIsOpen() {
    String successor = firstUnit();
    product.post("admin", "units", "{\"key\":\"ZZH\",\"name\":\"Umzugsamt\"}");
    String made =
        product.post("office", "measures", "{\"title\":\"Umzug\",\"lead\":\"ZZH\"}").body();
    String measure = "measures/" + Product.parse(made).get("key").asText();
    product.patch(
        "admin",
        "units/ZZH",
        product.json("admin", "units/ZZH").get("version").asText(),
        "{\"validTo\":\"2020-12-31\",\"successor\":\"" + successor + "\"}");
    Page page = browser.open("office", "admin/units/ZZH");
    assertThat(Browser.violations(page)).isEmpty();
    assertThat(page.locator("[data-testid=handover]").innerText()).contains("Umzug");

    page.locator("[data-testid=handover] button").click();
    page.waitForCondition(
        () -> product.json("office", measure).get("lead").asText().equals(successor));

    for (String role : List.of("office", "office", "admin", "admin")) {
      assertThat(product.post(role, "undo", "").statusCode()).as(role).isEqualTo(200);
    }
    assertThat(product.get("office", measure).statusCode()).isEqualTo(404);
    assertThat(product.get("admin", "units/ZZH").statusCode()).isEqualTo(404);
  }

  @Test
  void aUnitIsRefusedMadeRevisedAndTakenBack() {
    Page page = browser.open("admin", "admin/units");
    Locator form = page.locator("[data-testid=unit-new]");
    form.locator("[name=name]").fill("Amt für Erprobung");
    submit(page, "unit-new");
    form.locator(".rm-field__error").first().waitFor();

    assertThat(form.locator("[name=name]").inputValue()).isEqualTo("Amt für Erprobung");
    assertThat(form.locator("[name=key]").getAttribute("aria-invalid")).isEqualTo("true");

    form.locator("[name=key]").fill("ZZT");
    form.locator("[name=capacity]").fill("1,5 VZÄ");
    submit(page, "unit-new");
    saved(page);

    assertThat(product.json("admin", "units/ZZT").get("capacity").asInt()).isEqualTo(300);

    page.navigate(product.address("admin/units/ZZT").toString());
    page.fill("#validTo", "2027-12-31");
    page.selectOption("#successor", firstUnit());
    submit(page, "unit-form");
    saved(page);

    assertThat(product.json("admin", "units/ZZT").get("successor").asText()).isEqualTo(firstUnit());

    page.locator(".rm-toast button").first().click();
    page.waitForCondition(() -> product.json("admin", "units/ZZT").get("validTo").isNull());
    undo();
    assertThat(product.get("admin", "units/ZZT").statusCode()).isEqualTo(404);
    page.context().close();
  }

  @Test
  void aPastedTableIsCheckedBeforeItIsTaken() {
    Page page = browser.open("admin", "admin/units");
    Locator form = page.locator("[data-testid=unit-table]");
    form.locator("textarea")
        .fill("Kürzel;Name;Gehört zu;VZÄ\nZZA;Amt A;;2\nZZA1;Team;ZZA;0,5\nZZB;;ZZA;viel");
    submit(page, "unit-table");
    form.locator(".rm-note").waitFor();

    assertThat(form.locator(".rm-note").innerText())
        .isEqualTo("2 neu, 0 geändert, 0 unverändert, 1 abgewiesen");
    assertThat(Browser.violations(page)).isEmpty();
    assertThat(product.get("admin", "units/ZZA").statusCode()).isEqualTo(404);

    form.locator("[data-result] .rm-button--primary").click();
    saved(page);

    assertThat(product.json("admin", "units/ZZA1").get("parent").asText()).isEqualTo("ZZA");
    undo();
    assertThat(product.get("admin", "units/ZZA1").statusCode()).isEqualTo(404);
    page.context().close();
  }

  @Test
  void landAndClosingDaysChangeTheWorkingDays() {
    Page page = browser.open("admin", "admin/calendar");
    int before = workingDays();
    page.getByText("Silvester hinzufügen").click();
    saved(page);

    assertThat(workingDays()).isEqualTo(before - 1);

    page.locator("[data-testid=closing-days] li:has-text('Silvester') button").click();
    page.waitForCondition(() -> workingDays() == before);
    page.context().close();
    // a page of its own: the other one may be reading itself again
    page = browser.open("admin", "admin/calendar");
    page.selectOption("#land", "DE-BE");
    submit(page, "city-form");
    page.waitForCondition(() -> product.json("admin", "city").get("land").asText().equals("DE-BE"));
    undo();
    undo();
    undo();
    assertThat(workingDays()).isEqualTo(before);
    page.context().close();
  }

  private static int workingDays() {
    return product
        .json("office", "calendar?from=2026-01-01&to=2026-12-31")
        .get("workingDays")
        .asInt();
  }

  @Test
  void moneyIsWrittenAsPeopleWriteItAndAConflictShowsBothValues() {
    Page page = browser.open("admin", "admin/budget");
    String cell = "[name='envelopes.2026.OPERATING']";
    page.fill(cell, "1.234.567,89");
    JsonNode plan = product.json("office", "budget-plan");
    assertThat(
            product
                .patch(
                    "office",
                    "budget-plan",
                    plan.get("version").asText(),
                    "{\"envelopes\":{\"2026\":{\"OPERATING\":\"700000\"}}}")
                .statusCode())
        .isEqualTo(200);
    submit(page, "budget-form");
    page.locator(".rm-conflict").waitFor();

    assertThat(page.locator(".rm-conflict").innerText())
        .contains("1.234.567,89")
        .contains("700.000");

    page.locator(".rm-conflict button").first().click();
    submit(page, "budget-form");
    saved(page);

    assertThat(
            product
                .json("office", "budget-plan")
                .get("envelopes")
                .get("2026")
                .get("OPERATING")
                .asText())
        .isEqualTo("1234567.89");
    undo();
    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    page.context().close();
  }

  @Test
  void aCriterionIsWeighedAndMoved() {
    Page page = browser.open("admin", "admin/criteria");
    List<String> keys = page.locator(".rm-criteria .rm-key").allInnerTexts();
    page.locator(".rm-criteria input[data-summed=weight]").first().fill("25,5");
    page.locator(".rm-criteria input[name$='.position']").first().fill("3");
    submit(page, "criteria-form");
    saved(page);

    assertThat(page.locator(".rm-criteria .rm-key").allInnerTexts().subList(0, 3))
        .containsExactly(keys.get(1), keys.get(2), keys.get(0));
    undo();
    page.context().close();
  }

  @Test
  void thresholdsActOnFindingsAtOnceAndGoBackToTheDefaults() {
    long before = stale();
    Page page = browser.open("admin", "admin/thresholds");
    page.fill("#staleAfterDays", "1");
    page.fill("#timeYellow", "2");
    submit(page, "thresholds-form");
    page.locator(".rm-field__error").waitFor();

    assertThat(page.locator("#timeYellow").inputValue()).isEqualTo("2");

    page.fill("#timeYellow", "20");
    submit(page, "thresholds-form");
    saved(page);

    assertThat(stale()).isGreaterThan(before);

    page.getByText("Alle Vorgaben wiederherstellen").click();
    page.waitForCondition(() -> page.locator("#staleAfterDays").inputValue().equals("92"));
    assertThat(stale()).isEqualTo(before);
    page.context().close();
  }

  private static long stale() {
    long stale = 0;
    for (JsonNode finding : product.json("office", "findings")) {
      stale += finding.get("code").asText().equals("STALE") ? 1 : 0;
    }
    return stale;
  }

  @Test
  void anOwnFieldIsOnFactSheetAndTableUntilItIsRetiredAndKeepsItsValue() {
    Page page = browser.open("admin", "admin/fields");
    Locator form = page.locator("[data-testid=own-field-new]");
    form.locator("[name=name]").fill("Kosten z. B. extern");
    form.locator("[name=type]").selectOption("MONEY");
    submit(page, "own-field-new");
    saved(page);
    String measure =
        product.json("office", "measures?limit=1").get("items").get(0).get("key").asText();
    Page sheet = browser.open("office", "measures/" + measure + "?view=edit");
    sheet.locator("[name='fields.Kosten z. B. extern']").fill("1.500,50");
    sheet.locator("[data-testid=sheet-form] button[type=submit]").first().click();
    sheet.waitForURL(url -> !url.contains("view=edit"));

    assertThat(sheet.locator("main").innerText()).contains("1.500,50 €");
    assertThat(product.get("office", "roadmaps/" + roadmap + "/table").body())
        .contains("fields.Kosten z. B. extern");

    Locator own =
        page.locator(
            "[data-testid=own-field]", new Page.LocatorOptions().setHasText("Kosten z. B. extern"));
    own.locator("[name=retired]").selectOption("true");
    own.locator("button[type=submit]").click();
    own.locator(".rm-chip").waitFor();

    assertThat(product.get("office", "roadmaps/" + roadmap + "/table").body())
        .doesNotContain("fields.Kosten z. B. extern");
    assertThat(product.get("office", "measures/" + measure).body()).contains("1500.50");
    page.context().close();
    sheet.context().close();
  }

  @Test
  void theDemonstrationIsRemovedByItsTitleAndEveryPageStaysFriendly() {
    try (Product own = Product.start(Map.of("ROADMAP_DEMO", "true"));
        Browser look = new Browser(own)) {
      String title = own.json("office", "roadmaps").get(0).get("title").asText();
      Page page = look.open("admin", "admin/empty");
      page.locator("[data-testid=removal] input").fill("etwas anderes");
      page.locator(".rm-button--danger").click();
      page.locator(".rm-field__error").waitFor();
      page.locator("[data-testid=removal] input").fill(title);
      page.locator(".rm-button--danger").click();
      page.locator(".rm-empty").waitFor();

      assertThat(own.json("office", "roadmaps")).isEmpty();
      assertThat(own.json("admin", "units")).isNotEmpty();
      int before = look.complaints().size();
      for (String path :
          List.of("cockpit", "gantt", "board", "measures", "strategy", "mine", "import")) {
        Page empty = look.open("office", path);
        assertThat(empty.locator("h1").innerText()).as(path).isNotEmpty();
        assertThat(Browser.violations(empty)).as(path).isEmpty();
        empty.context().close();
      }
      assertThat(look.complaints()).hasSize(before);
    }
  }

  @Test
  void theCommandRemovesTheDemonstrationForGood() {
    try (Product emptied = Product.start(Map.of("ROADMAP_DEMO", "true", "ROADMAP_EMPTY", "true"))) {
      assertThat(emptied.json("office", "roadmaps")).isEmpty();
      String data = emptied.data().toString();
      emptied.close();

      try (Product again =
          Product.start(Map.of("ROADMAP_DEMO", "true", "ROADMAP_DATA_DIR", data))) {
        assertThat(again.get("office", "roadmaps").body()).isEqualTo("[]");
      }
    }
  }
}
