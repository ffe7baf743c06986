// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Load and capacity by year, quarter and month: the interface and the page say the same. */
class LoadE2EIT {
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
  void quartersAndMonthsAddUpToTheYearsAndWithoutPeriodTheAnswerIsAsEver() {
    JsonNode years = product.json("office", "load");
    assertThat(years).isNotEmpty();
    assertThat(names(years.get(0))).containsExactly("unit", "year", "load", "capacity");
    for (Map.Entry<String, Integer> parts : Map.of("QUARTER", 4, "MONTH", 12).entrySet()) {
      Map<String, Double> load = new TreeMap<>();
      Map<String, Double> capacity = new TreeMap<>();
      JsonNode cells = product.json("office", "load?period=" + parts.getKey());
      for (JsonNode cell : cells) {
        load.merge(unitAndYear(cell), cell.get("load").asDouble(), Double::sum);
        capacity.merge(unitAndYear(cell), cell.get("capacity").asDouble(), Double::sum);
      }

      assertThat(cells).hasSize(parts.getValue() * years.size());
      for (JsonNode year : years) {
        String at = unitAndYear(year);
        assertThat(load.get(at)).as(at).isCloseTo(year.get("load").asDouble(), within(0.07));
        assertThat(capacity.get(at))
            .as(at)
            .isCloseTo(year.get("capacity").asDouble(), within(0.07));
      }
    }
  }

  @Test
  void anUnknownPeriodIsRefusedByNameAndSaysWhatIsPossible() {
    HttpResponse<String> refused = product.get("office", "load?period=WEEK");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("period.unknown", "\"period\"", "WEEK", "YEAR, QUARTER, MONTH");
  }

  @Test
  void anOverloadedMonthIsMarkedAndNamesTheMeasuresThatCauseIt() {
    JsonNode cell = overloaded("MONTH");
    String unit = cell.get("unit").asText();
    String from = cell.get("from").asText();
    Page page = browser.open("office", "load?period=MONTH&from=" + cell.get("year").asText());
    Locator link = page.locator("[data-unit='" + unit + "'] [data-at='" + from + "'] a");
    assertThat(link).containsText(cell.get("percent").asText() + " %");
    assertThat(link).containsText("überlastet");

    link.press("Enter");
    page.waitForURL("**at=" + from + "**");

    Locator parts = page.getByTestId("load-parts");
    assertThat(page.locator("td.is-chosen")).hasCount(1);
    assertThat(page.locator("td.is-chosen")).isInViewport();
    assertThat(parts.locator("li a").first()).isVisible();
    String measure = parts.locator("li .rm-key").first().innerText();
    assertThat(product.get("office", "measures/" + measure).statusCode()).isEqualTo(200);
    assertThat(parts.getByTestId("load-levelling"))
        .hasAttribute("href", Pattern.compile(".*levelling\\?.*unit=" + unit));
    page.locator("[data-period=QUARTER]").click();
    page.waitForURL("**period=QUARTER**");
    assertThat(page.locator("[data-testid=load-table] thead th")).hasCount(1 + 8);
    page.context().close();
  }

  @Test
  void thePageIsAccessibleAndScrollsOnlyInItsOwnBox() {
    for (Browser.Look look :
        List.of(
            Browser.Look.DESK, Browser.Look.DESK.english().dark(), Browser.Look.DESK.width(390))) {
      Page page = browser.open("head", "load?period=MONTH", look);

      assertThat(page.getByTestId("load-table")).isVisible();
      assertThat(Browser.violations(page)).as(String.valueOf(look)).isEmpty();
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0);
      page.context().close();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  /** The latest one, so that the page can begin with its year. */
  private static JsonNode overloaded(String period) {
    JsonNode found = null;
    for (JsonNode cell : product.json("office", "load?roadmap=*&period=" + period)) {
      boolean over = cell.get("overloaded").asBoolean() && !cell.get("percent").isNull();
      if (over && (found == null || later(cell, found))) {
        found = cell;
      }
    }
    assertThat(found).as("an overloaded unit").isNotNull();
    return found;
  }

  private static boolean later(JsonNode cell, JsonNode other) {
    return cell.get("from").asText().compareTo(other.get("from").asText()) > 0;
  }

  private static String unitAndYear(JsonNode cell) {
    return cell.get("unit").asText() + "/" + cell.get("year").asText();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
