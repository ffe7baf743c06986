// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ctrl+P: clean A4 without navigation; Chromium's own PDF is looked at. */
class PrintE2EIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b[^s]");
  private static final Pattern BOX =
      Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)");

  /** 297 mm less 14 mm on either side, at 96 pixels an inch. */
  private static final int LANDSCAPE_PIXELS = 1016;

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
  void theFactSheetOfEachMeasureThatMattersFitsOnTwoSheetsOfA4() {
    String pdf = pdf(factSheet());

    assertThat(count(pdf)).isBetween(1, 2);
    Matcher box = BOX.matcher(pdf);
    assertThat(box.find()).isTrue();
    assertThat(Double.parseDouble(box.group(1))).isBetween(594.0, 596.0);
    assertThat(Double.parseDouble(box.group(2))).isBetween(841.0, 843.0);
  }

  @Test
  void paperShowsTitleAndDataDateButNoNavigation() {
    for (String path : new String[] {"cockpit", "measures", "board", "strategy", factSheet()}) {
      Page page = browser.open("office", path);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.locator("h1").isVisible()).as(path).isTrue();
      assertThat(page.locator(".rm-nav").isVisible()).as(path).isFalse();
      assertThat(page.locator(".rm-header__row").isVisible()).as(path).isFalse();
      assertThat(page.locator(".rm-banner").innerText()).as(path).contains("Demonstrationsdaten");
      assertThat(page.locator("footer").innerText()).as(path).contains("Datenstand");
    }
  }

  @Test
  void theWholeStrategyIsOnPaperThoughItIsFoldedOnTheScreen() {
    Page page = browser.open("office", "strategy");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".rm-tree__measure").last().isVisible()).isTrue();
    assertThat(count(pdf("strategy"))).isBetween(2, 8);
  }

  @Test
  void cockpitAndBoardAreFewSheetsOfA4Portrait() {
    for (String path : new String[] {"cockpit", "board"}) {
      String pdf = pdf(path);

      assertThat(count(pdf)).as(path).isBetween(1, 4);
      assertThat(widths(pdf)).as(path).allMatch(width -> width > 594 && width < 596);
    }
  }

  @Test
  void theTableIsLandscapeOnEverySheetAndNoColumnIsCut() {
    Page page = browser.open("office", "measures", Browser.Look.DESK.width(LANDSCAPE_PIXELS));
    page.locator("[data-testid=table] [role=row]").nth(2).waitFor();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");

    assertThat(
            page.evaluate(
                "document.querySelector('.tb-print').scrollWidth"
                    + " - document.querySelector('main').clientWidth"))
        .isEqualTo(0);
    assertThat(page.locator(".tb-print thead").evaluate("e => getComputedStyle(e).display"))
        .isEqualTo("table-header-group");

    String pdf = pdf("measures");

    assertThat(count(pdf)).isBetween(2, 6);
    assertThat(widths(pdf)).allMatch(width -> width > 841 && width < 843);
  }

  private static List<Double> widths(String pdf) {
    Matcher boxes = BOX.matcher(pdf);
    List<Double> widths = new ArrayList<>();
    while (boxes.find()) {
      widths.add(Double.valueOf(boxes.group(1)));
    }
    assertThat(widths).isNotEmpty();
    return widths;
  }

  private static String factSheet() {
    return "measures/" + product.runningMeasure("office").get("key").asText();
  }

  private static String pdf(String path) {
    Page page = browser.open("office", path);
    if (path.equals("measures") || path.equals("board")) {
      page.locator("[data-testid=table] [role=row], .bd-card").nth(2).waitFor();
    }
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    page.context().close();
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static int count(String pdf) {
    Matcher pages = PAGE.matcher(pdf);
    int found = 0;
    while (pages.find()) {
      found++;
    }
    return found;
  }
}
