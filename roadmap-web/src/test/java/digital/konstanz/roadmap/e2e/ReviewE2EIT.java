// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A head learns what slipped and why, says something about it, and takes it along on paper. */
class ReviewE2EIT {

  private static final Pattern BOX =
      Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)");

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
  void whatSlippedAndWhyIsTwoClicksAfterSigningIn() {
    Page page = browser.open("head", "");
    page.locator("[data-testid=review-link]").click();
    page.waitForURL("**/review");
    Locator lines = page.locator("[data-testid=review-lines] li");
    if (lines.count() == 0) {
      page.locator(".rm-segments a").last().click();
      page.waitForURL("**/review?unit=*");
    }

    assertThat(lines.count()).isBetween(1, 10);
    assertThat(lines.first().locator(".rm-slips__days")).containsText("AT");
    assertThat(lines.first().getByTestId("why")).not().isEmpty();
    page.context().close();
  }

  @Test
  void aReasonThatIsSaidIsMissingNowhere() {
    Page page = browser.open("office", "review?unit=*");
    List<Locator> lines = page.locator("[data-testid=review-lines] li[data-key]").all();
    int said = 0;

    assertThat(lines).isNotEmpty();
    for (Locator line : lines) {
      if (line.getByTestId("why").getByText("Begründung fehlt").count() == 0) {
        String key = line.getAttribute("data-key");
        JsonNode report = product.json("office", "measures/" + key + "/report");
        assertThat(report.get("reasonMissing").asBoolean()).as(key).isFalse();
        String roadmap =
            product.json("office", "measures/" + key + "/sheet").get("roadmap").asText();
        assertThat(product.json("office", "roadmaps/" + roadmap + "/plan").get("rows"))
            .filteredOn(row -> row.get("key").asText().equals(key))
            .singleElement()
            .matches(row -> !row.get("reasonMissing").asBoolean());
        said++;
      }
    }
    assertThat(said).isPositive();
    page.context().close();
  }

  @Test
  void noSizeHasAnAccessibilityViolationOrScrollsSideways() {
    for (Browser.Look look :
        List.of(
            Browser.Look.DESK,
            Browser.Look.DESK.width(820).english().dark(),
            Browser.Look.DESK.width(390))) {
      Page page = browser.open("office", "review", look);
      assertThat(page.locator("[data-testid=review-rows] li[data-key]").first()).isVisible();

      assertThat(Browser.violations(page)).as(look.toString()).isEmpty();
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as(look.toString())
          .isEqualTo(0);
      page.context().close();
    }
  }

  @Test
  void a4AndA3ShowTheSameLandscape() {
    Page page = browser.open("office", "review");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-testid=see]").first()).isHidden();
    assertThat(page.locator("[data-testid=review-lines]")).isVisible();

    assertThat(width(page, "A4")).isBetween(841.0, 843.0);
    assertThat(width(page, "A3")).isBetween(1189.0, 1192.0);
    page.context().close();
  }

  private static double width(Page page, String paper) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setLandscape(true));
    Matcher box = BOX.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    assertThat(box.find()).isTrue();
    return Double.parseDouble(box.group(1));
  }

  @Test
  void aCommentIsReadByAllWhoSeeTheMeasureAndTakenAwayByItsAuthor() {
    String key = product.json("head", "measures?limit=1").get("items").get(0).get("key").asText();
    String path = "measures/" + key + "/comments";
    assertThat(product.post("head", path, "{\"text\":\" \"}").statusCode()).isEqualTo(422);

    JsonNode made = Product.parse(product.post("head", path, text()).body()).get("comments");
    String id = made.get(made.size() - 1).get("id").asText();

    assertThat(product.json("employee", path).get("comments").toString()).contains("Bitte klären");
    assertThat(product.delete("office", path + "/" + id, null).statusCode()).isEqualTo(404);
    assertThat(product.delete("head", path + "/" + id, null).statusCode()).isEqualTo(200);
    assertThat(product.post("head", "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.json("employee", path).get("comments").toString()).contains(id);
    HttpResponse<String> again = product.delete("head", path + "/" + id, null);
    assertThat(again.body()).doesNotContain(id);
  }

  private static String text() {
    return "{\"text\":\"Bitte klären: Wer übernimmt?\"}";
  }

  @Test
  void seenIsMarkedOnThePageAndTakenBack() {
    Page page = browser.open("lead", "review");
    Locator row =
        page.locator("[data-testid=review-rows] li[data-key]")
            .filter(new Locator.FilterOptions().setHas(page.getByTestId("see")))
            .first();
    String key = row.getAttribute("data-key");
    row.getByTestId("see").click();
    Locator marked =
        page.locator("[data-testid=review-rows] li[data-key='" + key + "']").getByTestId("unsee");

    assertThat(marked).isVisible();
    marked.click();
    assertThat(
            page.locator("[data-testid=review-rows] li[data-key='" + key + "']").getByTestId("see"))
        .isVisible();
    page.context().close();
  }
}
