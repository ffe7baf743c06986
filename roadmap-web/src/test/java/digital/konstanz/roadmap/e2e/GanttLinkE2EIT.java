// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static digital.konstanz.roadmap.e2e.OfficeTimeline.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Links of the timeline are added and removed by keyboard, and drawn from bar to bar. */
class GanttLinkE2EIT {
  private static OfficeTimeline timeline;
  private static Product product;

  @BeforeAll
  static void start() {
    timeline = new OfficeTimeline();
    product = timeline.product;
  }

  @AfterAll
  static void stop() {
    timeline.close();
  }

  @Test
  void byKeyboardALinkIsAddedWithWhatMovesAndRemovedAgain() {
    JsonNode before = timeline.plan();
    List<String> pair = pairThatMoves();
    List<String> known = links(pair.get(1));
    Page page = open(pair.get(1));
    Locator row = page.locator("[role=row][data-key='" + pair.get(1) + "']");
    row.focus();

    page.keyboard().press("l");
    Locator dialog = page.getByTestId("links");
    dialog.waitFor();
    assertThat(Browser.violations(page)).isEmpty();
    dialog.locator("#rm-link-other").fill(pair.get(0));
    page.keyboard().press("Enter");
    Locator preview = page.getByTestId("cascade");
    preview.waitFor();
    assertThat(preview.locator("tbody tr[data-key='" + pair.get(1) + "']")).isVisible();
    assertThat(Browser.violations(page)).isEmpty();
    page.getByTestId("cascade-apply").click();
    page.locator("#rm-toasts").getByText(pair.get(0) + " → " + pair.get(1)).waitFor();
    assertThat(dialog).hasCount(0);
    assertThat(row).isFocused();

    String added =
        links(pair.get(1)).stream().filter(link -> !known.contains(link)).findFirst().orElseThrow();
    page.waitForCondition(() -> hasLinkInDialog(page, row, added));
    page.locator("li[data-link='" + added + "'] button").last().press("Enter");
    assertThat(dialog).hasCount(0);
    assertThat(product.get(OFFICE, "links/" + added).statusCode()).isEqualTo(404);

    timeline.undo();
    timeline.undo();
    assertThat(timeline.plan().get("rows")).isEqualTo(before.get("rows"));
    assertThat(timeline.plan().get("links").size()).isEqualTo(before.get("links").size());
  }

  @Test
  void aLineFromBarToBarFillsTheDialogAndEscapeDrawsNothing() {
    Page page = timeline.open("roadmap=" + timeline.roadmap);
    page.getByText("Alles", new Page.GetByTextOptions().setExact(true)).click();
    List<Locator> measures = measuresInSight(page);
    Locator line = page.locator(".rm-gantt__linkline");
    Locator dialog = page.getByTestId("links");

    BoundingBox dot = dotBeside(page, measures.get(0));
    page.mouse().move(dot.x + dot.width / 2, dot.y + dot.height / 2);
    page.mouse().down();
    page.mouse().move(dot.x + 30, dot.y + 3);
    assertThat(line).hasCount(1);
    page.keyboard().press("Escape");
    page.mouse().up();
    assertThat(line).hasCount(0);
    assertThat(dialog).hasCount(0);

    dot = dotBeside(page, measures.get(0));
    BoundingBox target = measures.get(1).boundingBox();
    page.mouse().move(dot.x + dot.width / 2, dot.y + dot.height / 2);
    page.mouse().down();
    page.mouse().move(dot.x, target.y + target.height / 2);
    page.mouse().move(dot.x - 2, target.y + target.height / 2);
    page.mouse().up();
    assertThat(dialog).containsText(measures.get(1).getAttribute("data-key"));
    assertThat(page.locator("#rm-link-other"))
        .hasValue(Pattern.compile("^" + measures.get(0).getAttribute("data-key") + " .*"));
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void aClickOnItsLineOpensALink() {
    Page page = timeline.open("roadmap=" + timeline.roadmap + "&show=links");
    BoundingBox chart = page.locator(".rm-gantt__chart").boundingBox();
    Locator line = page.locator(".rm-gantt__chart[data-part=line]");
    double bottom = Math.min(chart.y + chart.height, page.viewportSize().height) - 30;

    for (double y = chart.y + 102; y < bottom && line.count() == 0; y += 30) {
      for (double x = chart.x + 4; x < chart.x + chart.width && line.count() == 0; x += 4) {
        page.mouse().move(x, y);
      }
    }
    assertThat(line).hasCount(1);
    page.mouse().down();
    page.mouse().up();

    Locator dialog = page.getByTestId("links");
    assertThat(dialog.locator("legend")).containsText("→");
    assertThat(Browser.violations(page)).isEmpty();
  }

  /** Two rows with a bar that lie wholly in the window. */
  private static List<Locator> measuresInSight(Page page) {
    List<String> dated =
        StreamSupport.stream(timeline.plan().get("rows").spliterator(), false)
            .filter(row -> row.get("kind").asText().equals("MEASURE"))
            .filter(row -> !row.get("start").isNull() && !row.get("end").isNull())
            .map(row -> row.get("key").asText())
            .toList();
    BoundingBox chart = page.locator(".rm-gantt__chart").boundingBox();
    double last = Math.min(chart.y + chart.height, page.viewportSize().height) - 40;
    return page.locator("[role=row][data-key]").all().stream()
        .filter(row -> dated.contains(row.getAttribute("data-key")))
        .filter(row -> row.boundingBox().y > chart.y + 80 && row.boundingBox().y < last)
        .map(row -> page.locator("[role=row][data-key='" + row.getAttribute("data-key") + "']"))
        .limit(2)
        .toList();
  }

  /** A dot beside the bar of a row; the pointer comes until the chart is still. */
  private static BoundingBox dotBeside(Page page, Locator row) {
    Locator dots = page.locator(".rm-gantt__linkdot:visible");
    BoundingBox line = row.boundingBox();
    BoundingBox chart = page.locator(".rm-gantt__chart").boundingBox();
    page.waitForCondition(
        () -> {
          page.mouse().move(chart.x + chart.width / 2 - 3, line.y + line.height / 2);
          page.mouse().move(chart.x + chart.width / 2, line.y + line.height / 2);
          return dots.count() > 0;
        });
    return dots.last().boundingBox();
  }

  /** The plan is read again after each change: the dialog is opened until it knows the new link. */
  private static boolean hasLinkInDialog(Page page, Locator row, String link) {
    if (page.getByTestId("links").count() > 0) {
      if (page.locator("li[data-link='" + link + "']").count() > 0) {
        return true;
      }
      page.keyboard().press("Escape");
    }
    row.focus();
    page.keyboard().press("l");
    return page.locator("li[data-link='" + link + "']").count() > 0;
  }

  private static Page open(String key) {
    return timeline.open("row=" + key);
  }

  /** Two planned measures of which the second would have to move to wait for the first. */
  private static List<String> pairThatMoves() {
    List<JsonNode> planned = timeline.measures("PLANNED").toList();
    for (JsonNode from : planned) {
      for (JsonNode to : planned) {
        String first = from.get("key").asText();
        String second = to.get("key").asText();
        if (from != to && moves(first, second)) {
          return List.of(first, second);
        }
      }
    }
    throw new AssertionError("no two measures overlap");
  }

  private static boolean moves(String from, String to) {
    String wish = "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"dryRun\":true}";
    JsonNode preview = Product.parse(product.post(OFFICE, "links", wish).body());
    return preview.has("changes") && !preview.get("changes").isEmpty();
  }

  private static List<String> links(String key) {
    return StreamSupport.stream(
            product.json(OFFICE, "measures/" + key + "/links").spliterator(), false)
        .map(link -> link.get("key").asText())
        .toList();
  }
}
