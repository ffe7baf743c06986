// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Overloaded units get a proposal, which is looked at, applied as one step and taken back. */
class LevellingE2EIT {
  private static final int LONGEST_SECONDS = 60;

  private static Product product;
  private static Browser browser;
  private static String roadmap;
  private static String levelling;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    levelling = "roadmaps/" + roadmap + "/levelling";
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void byKeyboardFromTheTimelineToAProposalThatIsAppliedAndTakenBack() {
    Page page = browser.open("office", "gantt");
    page.getByTestId("levelling-open").press("Enter");
    page.waitForURL("**/levelling?**");
    page.locator("#level-period").selectOption("QUARTER");
    page.locator("#level-seconds").selectOption("0");
    page.getByTestId("levelling-start").press("Enter");
    page.waitForURL("**proposal=**");

    Locator rows = page.locator("[data-testid=levelling-moves] tbody tr");
    rows.first().waitFor();
    JsonNode proposal = proposal(page.getByTestId("proposal").getAttribute("data-job"));
    assertThat(rows).hasCount(Math.min(100, proposal.get("moves").size()));
    assertThat(page.getByTestId("levelling-loads")).isVisible();
    assertThat(Browser.violations(page)).isEmpty();
    JsonNode first = proposal.get("moves").get(0);
    String key = first.get("key").asText();
    assertThat(start(key)).isEqualTo(first.get("oldStart").asText());

    page.getByTestId("levelling-apply").press("Enter");
    Locator question = page.getByTestId("slips").or(page.getByTestId("slip"));
    question.waitFor();
    assertThat(question.locator(":focus")).hasCount(1);
    assertThat(page.getByTestId("levelling-apply")).isHidden();
    assertThat(Browser.violations(page)).isEmpty();
    question.locator("button[type=button]").press("Enter");
    page.waitForURL("**/gantt?**");
    assertThat(start(key)).isEqualTo(first.get("newStart").asText());
    HttpResponse<String> undone = product.post("office", "undo", "");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    for (JsonNode move : proposal.get("moves")) {
      assertThat(start(move.get("key").asText())).isEqualTo(move.get("oldStart").asText());
    }
    page.context().close();
  }

  @Test
  void aProposalIsKeptAsAWhatIfCopyAndThePlanStays() {
    JsonNode proposal = calculated("{\"period\":\"QUARTER\",\"seconds\":0}");
    JsonNode first = proposal.get("moves").get(0);
    String key = first.get("key").asText();
    Page page = browser.open("office", "levelling?proposal=" + proposal.get("job").asText());

    page.getByTestId("levelling-keep").locator("button").press("Enter");
    page.waitForURL("**/variants/PV-*");

    String copy = page.url().replaceAll(".*/variants/([^?]+).*", "$1");
    String path = "roadmaps/" + roadmap + "/variants/" + copy;
    assertThat(page.locator("tr[data-key='" + key + "']")).isVisible();
    JsonNode kept = product.json("office", path);
    for (JsonNode row : kept.get("rows")) {
      if (row.get("key").asText().equals(key)) {
        assertThat(row.get("start").asText()).isEqualTo(first.get("newStart").asText());
      }
    }
    assertThat(start(key)).isEqualTo(first.get("oldStart").asText());
    page.context().close();
    String version = kept.at("/variant/version").asText();
    assertThat(product.delete("office", path, version).statusCode()).isEqualTo(204);
  }

  @Test
  void aProposalForAPlanThatHasChangedIsRefusedAndNothingIsLost() {
    JsonNode proposal = calculated("{\"period\":\"QUARTER\",\"seconds\":0}");
    String job = proposal.get("job").asText();
    JsonNode move = proposal.get("moves").get(0);
    String key = move.get("key").asText();
    HttpResponse<String> moved =
        product.post("office", "measures/" + key + "/moves", "{\"shiftWorkingDays\":1}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    try {
      String changed = start(key);

      HttpResponse<String> refused =
          product.post("office", levelling + "/" + job + "/application", "");

      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("levelling.plan-changed");
      assertThat(start(key)).isEqualTo(changed);
      assertThat(proposal(job).get("current").asBoolean()).isFalse();
      Page page = browser.open("office", "levelling?proposal=" + job);
      assertThat(page.getByTestId("levelling-stale")).isVisible();
      assertThat(page.getByTestId("levelling-apply")).hasCount(0);
      page.context().close();
    } finally {
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatMayMoveAndHowFarIsRespected() {
    JsonNode proposal =
        calculated(
            "{\"period\":\"MONTH\",\"seconds\":0,\"until\":\"2028-12-31\",\"statuses\":[\"PLANNED\"]}");

    assertThat(proposal.get("moves")).isNotEmpty();
    for (JsonNode move : proposal.get("moves")) {
      JsonNode measure = product.json("office", "measures/" + move.get("key").asText());
      assertThat(measure.get("status").asText()).isEqualTo("PLANNED");
      assertThat(move.get("newEnd").asText()).isLessThanOrEqualTo("2028-12-31");
      assertThat(move.get("newStart").asText()).isGreaterThan(move.get("oldStart").asText());
    }
    for (JsonNode change : proposal.get("preview").get("changes")) {
      assertThat(change.get("reason").asText()).isIn("MOVED", "PARENT");
    }
  }

  @Test
  void aCancelledSearchShowsTheBestSoFar() {
    String before = product.json("office", "roadmaps").get(0).get("version").asText();
    Page page = browser.open("office", "levelling");
    page.locator("#level-seconds").selectOption("60");
    String job =
        Product.parse(
                page.waitForResponse(
                        answer -> answer.url().endsWith("/levelling") && answer.status() == 202,
                        () -> page.getByTestId("levelling-start").click())
                    .text())
            .get("job")
            .asText();
    until(() -> product.json("office", "jobs/" + job).get("progress").asInt() > 1);

    page.getByTestId("levelling-cancel").press("Enter");

    page.waitForURL("**proposal=" + job + "**");
    assertThat(page.getByTestId("levelling-cancelled")).containsText("bestes bisheriges Ergebnis");
    assertThat(page.getByTestId("levelling-apply")).isVisible();
    JsonNode proposal = proposal(job);
    assertThat(proposal.get("cancelled").asBoolean()).isTrue();
    assertThat(proposal.get("moves")).isNotEmpty();
    assertThat(product.json("office", "roadmaps").get(0).get("version").asText()).isEqualTo(before);
    page.context().close();
  }

  @Test
  void whatStaysIsNamedAndEverythingComesAsCsv() {
    JsonNode proposal = calculated("{\"period\":\"QUARTER\",\"seconds\":0}");
    String job = proposal.get("job").asText();
    assertThat(proposal.get("held")).isNotEmpty();
    JsonNode held = proposal.get("held").get(0);

    Page page = browser.open("office", "levelling?all=1&proposal=" + job);
    Locator stays = page.getByTestId("levelling-held");
    assertThat(stays.locator("details")).not().hasCount(0);
    assertThat(stays.locator("a[href$='/" + held.get("key").asText() + "']")).hasCount(1);
    String address = page.getByTestId("levelling-csv").getAttribute("href");
    page.context().close();

    assertThat(address).endsWith(levelling + "/" + job + "/csv");
    HttpResponse<String> csv = product.get("office", levelling + "/" + job + "/csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains(".csv");
    List<String> lines = csv.body().lines().toList();
    assertThat(lines).hasSize(1 + proposal.get("moves").size() + proposal.get("held").size());
    assertThat(lines.get(1)).startsWith(proposal.get("moves").get(0).get("key").asText());
    assertThat(product.get("head", levelling + "/" + job + "/csv").statusCode()).isEqualTo(403);
  }

  @Test
  void aProposalBelongsToWhomItWasMadeFor() {
    String job = calculated("{\"period\":\"YEAR\",\"seconds\":0}").get("job").asText();

    assertThat(product.get("head", levelling + "/" + job).statusCode()).isEqualTo(403);
    assertThat(product.get("office", levelling + "/none").statusCode()).isEqualTo(404);
    assertThat(product.post("office", levelling, "{\"seconds\":999}").statusCode()).isEqualTo(422);
  }

  @Test
  void noPageHasAnAccessibilityViolationOrScrollsSideways() {
    String job = calculated("{\"period\":\"QUARTER\",\"seconds\":0}").get("job").asText();
    for (String path : List.of("levelling", "levelling?proposal=" + job)) {
      for (Browser.Look look :
          List.of(
              Browser.Look.DESK,
              Browser.Look.DESK.english().dark(),
              Browser.Look.DESK.width(390))) {
        Page page = browser.open("office", path, look);

        assertThat(Browser.violations(page)).as(path + look).isEmpty();
        assertThat(
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as(path + look)
            .isEqualTo(0);
        page.context().close();
      }
    }
  }

  private static JsonNode calculated(String question) {
    HttpResponse<String> answer = product.post("office", levelling, question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String job = Product.parse(answer.body()).get("job").asText();
    until(() -> product.json("office", "jobs/" + job).get("state").asText().equals("SUCCEEDED"));
    return proposal(job);
  }

  private static JsonNode proposal(String job) {
    return product.json("office", levelling + "/" + job);
  }

  private static String start(String key) {
    return product.json("office", "measures/" + key).get("start").asText();
  }

  private static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
      LockSupport.parkNanos(100_000_000L);
    }
  }
}
