// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comments of a measure are written and read on the fact sheet and beside timeline and board. */
class CommentsE2EIT {
  private static final LocatorAssertions.ContainsTextOptions PATIENT =
      new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

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
  void whatIsSaidOnTheFactSheetIsReadBesideTheTimelineAndFollowsItsAuthor() {
    String key = product.json("employee", "measures?limit=1").at("/items/0/key").asText();
    String roadmap = product.json("employee", "measures/" + key + "/sheet").at("/roadmap").asText();
    String said = "Bitte klären " + UUID.randomUUID();
    Page phone =
        browser.open("lead", "measures/" + key + "?view=comments", Browser.Look.DESK.width(390));
    phone.locator("main textarea").fill(said);
    phone.locator("main").getByTestId("comment-save").click();
    Locator own =
        phone.getByTestId("comments").locator("li", new Locator.LocatorOptions().setHasText(said));
    assertThat(own).containsText("auf dem Steckbrief");
    assertThat(Browser.violations(phone)).isEmpty();

    Page timeline = browser.open("employee", "gantt?roadmap=" + roadmap);
    timeline.evaluate(
        "key => document.dispatchEvent(new CustomEvent('roadmap:open', {detail: {key}}))", key);
    Locator drawer = timeline.getByTestId("drawer");
    drawer.getByTestId("drawer-comments").locator("summary").click();
    Locator read = drawer.getByTestId("comments");
    assertThat(read).containsText(said);
    assertThat(read.locator("li", new Locator.LocatorOptions().setHasText(said)).locator("button"))
        .hasCount(0);
    assertThat(Browser.violations(timeline)).isEmpty();

    own.getByTestId("comment-edit").click();
    phone.getByTestId("comments").locator("textarea").fill(said + " bis Freitag");
    phone.getByTestId("comments").getByTestId("comment-save").click();
    assertThat(own).containsText("geändert");
    assertThat(read).containsText(said + " bis Freitag", PATIENT);

    own.getByTestId("comment-remove").click();
    assertThat(own).hasCount(0);
    assertThat(read).not().containsText(said, PATIENT);
    phone.context().close();
    timeline.context().close();
  }

  @Test
  void onlyTheAuthorChangesTheWords() {
    String key = product.json("employee", "measures?limit=1").at("/items/0/key").asText();
    String path = "measures/" + key + "/comments";
    String said = "Wer übernimmt? " + UUID.randomUUID();
    JsonNode made =
        Product.parse(
            product
                .post("employee", path, "{\"text\":\"" + said + "\",\"place\":\"BOARD\"}")
                .body());
    String id =
        StreamSupport.stream(made.get("comments").spliterator(), false)
            .filter(comment -> comment.get("text").asText().equals(said))
            .map(comment -> comment.get("id").asText())
            .findFirst()
            .orElseThrow();

    String other = "{\"text\":\"Niemand\"}";
    assertThat(reword("office", path + "/" + id, other).statusCode()).isEqualTo(404);
    assertThat(reword("employee", path + "/" + id, "{\"text\":\" \"}").statusCode()).isEqualTo(422);
    assertThat(reword("employee", path + "/" + id, other).body())
        .contains("Niemand", "BOARD")
        .doesNotContain(said);
    assertThat(product.post("employee", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.get("employee", path).body()).contains(said);
    assertThat(product.delete("employee", path + "/" + id, null).statusCode()).isEqualTo(200);
  }

  @Test
  void aCommentLeavesThePlanAsItWasShown() {
    String key = product.json("employee", "measures?limit=1").at("/items/0/key").asText();
    String roadmap = product.json("employee", "measures/" + key + "/sheet").at("/roadmap").asText();
    String plan = "roadmaps/" + roadmap + "/plan";
    String before = product.get("office", plan).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> said =
        product.post("employee", "measures/" + key + "/comments", "{\"text\":\"Bleibt alles so\"}");
    assertThat(said.statusCode()).as(said.body()).isBetween(200, 201);
    assertThat(product.get("office", plan).headers().firstValue("ETag")).contains(before);

    assertThat(product.post("employee", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(product.get("office", plan).headers().firstValue("ETag")).contains(before);
  }

  private static HttpResponse<String> reword(String role, String path, String json) {
    return product.send(
        role,
        "PUT",
        path,
        HttpRequest.BodyPublishers.ofString(json),
        Map.of("Content-Type", "application/json"));
  }
}
