// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import digital.konstanz.roadmap.ui.browser.SystemChromium;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and screen readers find in the timeline, without a server behind it. */
class GanttWidgetIT {

  private static SystemChromium chromium;

  @BeforeAll
  static void start() {
    chromium = new SystemChromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void keyboardWalksOpensAndCloses() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      row(gantt, "F1").focus();

      press(gantt, "ArrowDown", "S1");
      press(gantt, "ArrowDown", "A-1");
      press(gantt, "ArrowRight", "A-1");
      assertThat(row(gantt, "A-1")).hasAttribute("aria-expanded", "true");
      press(gantt, "ArrowRight", "A-1/G2");
      assertThat(row(gantt, "A-1/G2")).hasAttribute("aria-level", "4");
      press(gantt, "ArrowLeft", "A-1");
      press(gantt, "ArrowLeft", "A-1");
      assertThat(row(gantt, "A-1/G2")).hasCount(0);
      press(gantt, "ArrowLeft", "S1");
      press(gantt, "End", "B-2");
      press(gantt, "Home", "F1");
    }
  }

  @Test
  void gridIsOneTabStopAndTheSplitterTheNext() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      row(gantt, "F1").focus();

      gantt.page.keyboard().press("Tab");

      Locator splitter = gantt.page.getByRole(AriaRole.SEPARATOR);
      assertThat(splitter).isFocused();
      String before = splitter.getAttribute("aria-valuenow");
      gantt.page.keyboard().press("ArrowLeft");
      assertThat(splitter).not().hasAttribute("aria-valuenow", before);
    }
  }

  @Test
  void everyBarIsSpoken() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      assertThat(row(gantt, "B-2"))
          .hasAccessibleName(
              Pattern.compile(
                  "Balken von 01.06.2026 bis 18.12.2026, 145 Arbeitstage, unbekannt,"
                      + " Prognose 22.01.2027, 29 Arbeitstage später als im Basisplan"));
      assertThat(row(gantt, "A-2"))
          .hasAccessibleName(Pattern.compile("abhängig von A-1, Frist OZG am 30.06.2027"));
      assertThat(row(gantt, "B-2"))
          .hasAccessibleName(Pattern.compile("fast kritisch: 4 Arbeitstage Puffer"));
      assertThat(row(gantt, "B-1")).hasAccessibleName(Pattern.compile("ohne Termin"));
    }
  }

  @Test
  void enterOpensTheMeasureOfARow() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      gantt.page.evaluate(
          "() => document.addEventListener('roadmap:open', e => window.opened = e.detail.key)");
      row(gantt, "A-1").focus();
      gantt.page.keyboard().press("ArrowRight");
      gantt.page.keyboard().press("ArrowRight");

      gantt.page.keyboard().press("Enter");

      assertThat(gantt.page.evaluate("window.opened")).isEqualTo("A-1");
    }
  }

  @Test
  void filterOfTheAddressShowsWhatMatchesWithItsParents() {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.small()).open("unit=IT&q=netz+schnitt")) {
      assertThat(gantt.page.getByText("0 von 4 Maßnahmen")).isVisible();

      gantt.page.getByRole(AriaRole.SEARCHBOX).fill("schnitt");

      assertThat(gantt.page.getByText("1 von 4 Maßnahmen")).isVisible();
      assertThat(gantt.page.locator("[data-testid=gantt] [data-key]")).hasCount(3);
      assertThat(gantt.page).hasURL(Pattern.compile("q=schnitt"));
    }
  }

  @Test
  void addressKeepsWhatWasChosen() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      gantt.page.getByLabel("Gruppieren").selectOption("lead");
      gantt.page.getByText("Monat", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(gantt.page).hasURL(Pattern.compile("group=lead.*zoom=7.*at=20"));

      gantt.page.reload();

      assertThat(gantt.page.locator("[data-kind=GROUP]")).hasCount(2);
      assertThat(gantt.page.getByText("Monat", new Page.GetByTextOptions().setExact(true)))
          .hasAttribute("aria-pressed", "true");
    }
  }

  @Test
  void driversAndFocalPointsAreGroupsAndTheNextDeadlineDecides() {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.small()).open("group=driver&open=all")) {
      assertThat(gantt.page.locator("[data-testid=gantt] [role=row][data-key]"))
          .containsText(
              new String[] {
                "BSIG", "B-2", "OZG", "A-1", "A-1/G2", "A-1.1", "A-2", "nicht zugeordnet", "B-1"
              });

      gantt.page.getByLabel("Gruppieren").selectOption("focal");

      assertThat(gantt.page.locator("[data-kind=GROUP]"))
          .containsText(new String[] {"S1 Anträge", "S2 Netze"});
    }
  }

  @Test
  void changeByOthersKeepsTheFocus() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.small()).open("")) {
      row(gantt, "A-2").focus();

      gantt.change(GanttPlans.small().renamed("A-1", "Wohngeld digital"));

      assertThat(row(gantt, "A-1")).containsText("Wohngeld digital");
      assertThat(row(gantt, "A-2")).isFocused();
    }
  }

  @Test
  void failureOffersAnotherTry() {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.small()).openFailing(500)) {
      assertThat(gantt.page.getByRole(AriaRole.ALERT)).containsText("Fehler 500");

      gantt.page.getByText("Erneut laden").click();

      assertThat(row(gantt, "A-1")).isVisible();
    }
  }

  @Test
  void emptyPlanSaysWhatToDoFirst() {
    try (GanttWidget gantt = new GanttWidget(chromium.browser(), GanttPlans.empty()).open("")) {
      assertThat(gantt.page.getByRole(AriaRole.LINK).getByText("Liste importieren")).isVisible();
      assertNoViolation(gantt);
    }
  }

  @Test
  void narrowScreenListsMeasuresByTheirNextDate() {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.small(), 390, ColorScheme.LIGHT).open("")) {
      Locator items = gantt.page.locator("[data-testid=gantt] [data-key]");

      assertThat(items)
          .containsText(
              new String[] {"Schnittstellen", "Wohngeld online", "Bauantrag online", "Glasfaser"});
      assertThat(items.first()).containsText("Rot");
      assertThat(items.first()).containsText("+29 AT");
      assertThat(gantt.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,LIGHT", "1280,DARK", "390,LIGHT", "390,DARK"})
  void nothingViolatesAccessibility(int width, ColorScheme scheme) {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.small(), width, scheme).open("")) {
      assertNoViolation(gantt);
      gantt.page.getByText("Handlungsfeld", new Page.GetByTextOptions().setExact(true)).click();
      assertNoViolation(gantt);
      assertThat(gantt.complaints).isEmpty();
    }
  }

  @Test
  void onlyRowsInSightExist() {
    try (GanttWidget gantt =
        new GanttWidget(chromium.browser(), GanttPlans.big(5000, 10000)).open("open=all")) {
      assertThat(gantt.page.getByRole(AriaRole.TREEGRID)).hasAttribute("aria-rowcount", "5001");
      assertThat((Integer) gantt.page.evaluate("document.querySelectorAll('main *').length"))
          .isLessThanOrEqualTo(400);

      row(gantt, "F0").focus();
      gantt.page.keyboard().press("End");

      assertThat(gantt.page.locator("[role=row]:focus")).hasAttribute("aria-rowindex", "5001");
    }
  }

  private static Locator row(GanttWidget gantt, String key) {
    return gantt.page.locator("[data-testid=gantt] [data-key='" + key + "']");
  }

  private static void press(GanttWidget gantt, String key, String focused) {
    gantt.page.keyboard().press(key);
    assertThat(row(gantt, focused)).isFocused();
  }

  private static void assertNoViolation(GanttWidget gantt) {
    assertThat(new AxeBuilder(gantt.page).analyze().getViolations())
        .extracting(Rule::getId)
        .isEmpty();
  }
}
