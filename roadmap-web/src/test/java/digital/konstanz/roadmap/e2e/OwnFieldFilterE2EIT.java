// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Own fields filter table, timeline, board, exports and REST alike, from one address. */
class OwnFieldFilterE2EIT {
  private static final String QUERY = "own.Pr%C3%BCffarbe=rot";

  private static Product product;
  private static Browser browser;
  private static String roadmap;
  private static String key;
  private static JsonNode field;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    key =
        product
            .json("office", "measures?roadmap=" + roadmap)
            .get("items")
            .get(0)
            .get("key")
            .asText();
    HttpResponse<String> made =
        product.post(
            "office",
            "roadmaps/" + roadmap + "/own-fields",
            "{\"name\": \"Prüffarbe\", \"type\": \"CHOICE\", \"choices\": [\"rot\", \"blau\"]}");
    assertThat(made.statusCode()).as(made.body()).isLessThan(300);
    field = Product.parse(made.body());
    paint("\"rot\"");
  }

  @AfterAll
  static void stop() {
    browser.close();
    paint("null");
    product.patch(
        "office",
        "roadmaps/" + roadmap + "/own-fields/" + field.get("id").asText(),
        field.get("version").asText(),
        "{\"retired\": true}");
  }

  private static void paint(String colour) {
    HttpResponse<String> painted =
        product.patch(
            "office",
            "measures/" + key,
            product.json("office", "measures/" + key).get("version").asText(),
            "{\"fields\": {\"Prüffarbe\": " + colour + "}}");
    assertThat(painted.statusCode()).as(painted.body()).isEqualTo(200);
  }

  @Test
  void theServerSaysWhichMeasuresHaveTheValue() {
    JsonNode matches =
        product.json("employee", "roadmaps/" + roadmap + "/own-fields/matches?" + QUERY);

    assertThat(matches.get("keys")).hasSize(1);
    assertThat(matches.get("keys").get(0).asText()).isEqualTo(key);
    assertThat(matches.get("fields").findValuesAsText("name")).contains("Prüffarbe");
    JsonNode plan = product.json("office", "roadmaps/" + roadmap + "/plan?" + QUERY);
    assertThat(plan.get("rows"))
        .filteredOn(row -> row.get("kind").asText().equals("MEASURE"))
        .extracting(row -> row.get("key").asText())
        .contains(key)
        .hasSize(1);
    String csv = product.get("office", "roadmaps/" + roadmap + "/exports/csv?" + QUERY).body();
    assertThat(csv.lines().skip(1).filter(line -> line.startsWith(key))).hasSize(1);
    String none =
        product
            .get("office", "roadmaps/" + roadmap + "/exports/csv?own.Pr%C3%BCffarbe=blau")
            .body();
    assertThat(none).doesNotContain(key + ";");
  }

  @Test
  void theFilterIsChosenOnTheBoardAndTheAddressShowsTheSameElsewhere() {
    Page page = browser.open("office", "board");
    page.locator("[data-testid=board][data-ready]").waitFor();
    Locator button = page.getByTestId("filter-own");
    button.click();
    Locator group =
        page.locator(".rm-filter__own").filter(new Locator.FilterOptions().setHasText("Prüffarbe"));
    group.getByText("rot").click();

    assertThat(page.locator(".rm-filter__count")).hasText(Pattern.compile("^1 von .*"));
    assertThat(page.locator(".bd-card")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*own\\.Pr.*=rot.*"));
    assertThat(button).hasText("Eigene Felder (1)");
    assertThat(Browser.violations(page)).isEmpty();

    for (String shape : new String[] {"gantt", "measures"}) {
      page.navigate(product.address(shape + "?" + QUERY).toString());
      assertThat(page.locator(".rm-filter__count")).hasText(Pattern.compile("^1 von .*"));
    }
    page.getByText("Filter zurücksetzen").first().click();
    assertThat(page.locator(".rm-filter__count")).not().hasText(Pattern.compile("^1 von .*"));
    page.context().close();
  }
}
