// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures are made, ordered, indented and outdented in the tree of the timeline. */
class GanttOutlineE2EIT {
  private static final String OFFICE = "office";

  private static Product product;
  private static Browser browser;
  private static String roadmap;
  private List<Row> before;

  /** One of the tree with its home. */
  private record Row(String key, boolean measure, String home) {}

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    roadmap = product.json(OFFICE, "roadmaps").get(0).get("key").asText();
  }

  @BeforeEach
  void remember() {
    before = tree();
  }

  @AfterEach
  void theTreeIsAsItWas() {
    List<Row> left = tree();
    if (!left.equals(before)) {
      putBack();
    }
    assertThat(left).isEqualTo(before);
  }

  // so that one test that failed half way does not fail the others
  private void putBack() {
    List<String> known = before.stream().map(Row::key).toList();
    for (String made : order().stream().filter(key -> !known.contains(key)).toList()) {
      String path = "measures/" + made;
      product.delete(OFFICE, path, product.json(OFFICE, path).get("version").asText());
    }
    List<Row> measures = before.stream().filter(Row::measure).toList();
    for (Row row : measures) {
      if (!tree().contains(row)) {
        place(row, null, null);
      }
    }
    for (Row row : measures) {
      List<String> home = siblings(before, row);
      if (!siblings(tree(), row).equals(home)) {
        int at = home.indexOf(row.key());
        if (at > 0) {
          place(row, "after", home.get(at - 1));
        } else if (home.size() > 1) {
          place(row, "before", home.get(1));
        }
      }
    }
  }

  private static List<String> siblings(List<Row> tree, Row row) {
    return tree.stream()
        .filter(each -> Objects.equals(each.home(), row.home()))
        .map(Row::key)
        .toList();
  }

  private static void place(Row row, String side, String neighbour) {
    List<String> fields = new ArrayList<>();
    if (row.home() != null) {
      fields.add("\"below\":\"" + row.home() + "\"");
    }
    if (side != null) {
      fields.add("\"" + side + "\":\"" + neighbour + "\"");
    }
    product.post(OFFICE, "measures/" + row.key() + "/place", "{" + String.join(",", fields) + "}");
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void aNewMeasureIsTypedBelowARowAndTakenBackInOneStep() {
    List<String> pair = siblings();
    Page page = open(pair.get(0));
    page.keyboard().press("Insert");
    Locator form = page.getByTestId("new-row");
    assertThat(form.locator("input")).isFocused();
    page.keyboard().press("Enter");
    assertThat(form.locator("[role=alert]")).not().isEmpty();
    assertThat(Browser.violations(page)).isEmpty();
    page.keyboard().type("Probezeile unter der Maßnahme");
    page.keyboard().press("Enter");

    Locator made = page.locator("[role=row]:focus");
    assertThat(made).containsText("Probezeile unter der Maßnahme");
    assertThat(form).hasCount(0);
    String key = made.getAttribute("data-key");
    List<String> now = order();
    assertThat(now.indexOf(key)).isGreaterThan(now.indexOf(pair.get(0)));
    assertThat(now.indexOf(key)).isLessThan(now.indexOf(pair.get(1)));
    assertThat(parent(key)).isEqualTo(parent(pair.get(0)));
    undo();
  }

  @Test
  void altAndArrowsChangeTheOrderForEverybody() {
    List<String> pair = siblings();
    Page other = open(pair.get(0));
    Page page = open(pair.get(0));

    page.keyboard().press("Alt+ArrowDown");
    Locator first = other.locator("[role=row][data-key='" + pair.get(0) + "']");
    Locator second = other.locator("[role=row][data-key='" + pair.get(1) + "']");
    other.waitForCondition(() -> place(second) < place(first));
    assertThat(order().indexOf(pair.get(1))).isLessThan(order().indexOf(pair.get(0)));
    undo();
  }

  @Test
  void aRowIsIndentedAndOutdented() {
    List<String> pair = siblings();
    String home = parent(pair.get(1));
    Page page = open(pair.get(1));

    page.keyboard().press("Alt+Shift+ArrowRight");
    page.waitForCondition(() -> pair.get(0).equals(parent(pair.get(1))));
    assertThat(page.locator("[role=row][data-key='" + pair.get(1) + "']")).isFocused();

    // a page of its own, because the first one takes no key until it has read the plan anew
    Page again = open(pair.get(1), "&open=all");
    again.keyboard().press("Alt+Shift+ArrowLeft");
    again.waitForCondition(() -> home.equals(parent(pair.get(1))));
    undo();
    undo();
  }

  @Test
  void aRowIsDraggedAndEscapePutsItBack() {
    List<String> pair = siblings();
    Page page = open(pair.get(1));
    Locator first = page.locator("[role=row][data-key='" + pair.get(0) + "']");
    Locator second = page.locator("[role=row][data-key='" + pair.get(1) + "']");

    holdBefore(page, second, first);
    page.keyboard().press("Escape");
    page.mouse().up();
    assertThat(page.locator(".rm-gantt__dropmark")).hasCount(0);
    assertThat(tree()).isEqualTo(before);

    holdBefore(page, second, first);
    page.mouse().up();
    page.waitForCondition(() -> order().indexOf(pair.get(1)) < order().indexOf(pair.get(0)));
    undo();
  }

  /** Near its edges the timeline scrolls under the hand, so the pointer follows the row. */
  private static void holdBefore(Page page, Locator row, Locator target) {
    BoundingBox from = row.boundingBox();
    page.mouse().move(from.x + 30, from.y + 15);
    page.mouse().down();
    Locator mark = page.locator(".rm-gantt__dropmark");
    page.waitForCondition(
        () -> {
          BoundingBox to = target.boundingBox();
          page.mouse().move(to.x + 30, to.y + 10);
          page.mouse().move(to.x + 30, to.y + 3);
          return mark.count() == 1
              && "before".equals(mark.getAttribute("data-where"))
              && target.boundingBox().y == to.y;
        });
  }

  @Test
  void theDialogAsksForHomeAndPlace() {
    List<String> pair = siblings();
    Page page = open(pair.get(1));
    page.keyboard().press("Shift+F10");
    assertThat(page.getByTestId("row-menu")).isVisible();
    assertThat(Browser.violations(page)).isEmpty();
    page.getByTestId("row-place").click();
    Locator dialog = page.getByTestId("place");
    assertThat(Browser.violations(page)).isEmpty();
    dialog.locator("#rm-place-home").selectOption(pair.get(0));
    dialog.locator(".rm-button--primary").click();

    page.waitForCondition(() -> pair.get(0).equals(parent(pair.get(1))));
    undo();
  }

  @Test
  void theLaterOfTwoIsAskedAgainAndNothingIsLost() {
    List<String> pair = siblings();
    String home = parent(pair.get(1));
    Page page = open(pair.get(1));
    AtomicBoolean placed = new AtomicBoolean();
    page.onRequest(request -> placed.compareAndSet(false, request.url().endsWith("/place")));
    // so that the page keeps showing the old place until it wants to change it
    page.route(
        Pattern.compile("/plan(\\?.*)?$"),
        route -> {
          if (placed.get()) {
            route.resume();
          } else {
            route.abort();
          }
        });
    String seen = "\"seen\":{\"below\":\"" + home + "\",\"after\":\"" + pair.get(0) + "\"}";
    String first = "{\"before\":\"" + pair.get(0) + "\"," + seen + "}";
    String path = "measures/" + pair.get(1) + "/place";
    assertThat(product.post(OFFICE, path, first).statusCode()).isEqualTo(204);
    List<Row> stored = tree();

    HttpResponse<String> late = product.post(OFFICE, path, first);
    page.keyboard().press("Alt+Shift+ArrowRight");
    page.getByTestId("place-conflict").waitFor();

    assertThat(late.statusCode()).isEqualTo(412);
    JsonNode current = Product.parse(late.body()).get("current");
    assertThat(current.get("below").asText()).isEqualTo(home);
    assertThat(current.get("after").asText()).isNotEqualTo(pair.get(0));
    assertThat(tree()).isEqualTo(stored);
    assertThat(Browser.violations(page)).isEmpty();
    page.getByTestId("place-again").click();
    page.waitForCondition(() -> pair.get(0).equals(parent(pair.get(1))));
    undo();
    undo();
  }

  @Test
  void whatIsNoTreeIsRefusedWithItsReason() {
    List<String> pair = siblings();
    String path = "measures/" + pair.get(1) + "/place";

    assertThat(product.post(OFFICE, path, "{\"below\":\"" + pair.get(0) + "\"}").statusCode())
        .isEqualTo(204);
    HttpResponse<String> circle =
        product.post(
            OFFICE, "measures/" + pair.get(0) + "/place", "{\"below\":\"" + pair.get(1) + "\"}");
    assertThat(circle.statusCode()).isEqualTo(409);
    undo();
    assertThat(product.post(OFFICE, path, "{\"below\":\"nowhere\"}").statusCode()).isEqualTo(422);
    assertThat(product.post(OFFICE, path, "{\"after\":\"nowhere\"}").statusCode()).isEqualTo(409);
    assertThat(product.post("employee", path, "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void anUndoneStepThatWouldCloseACircleIsRefused() {
    String outdented = outdentedWithItsFormerHomeBelowIt();
    String home = parent(outdented);

    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(409);
    assertThat(parent(outdented)).isEqualTo(home);

    assertThat(product.post("head", "undo", "{}").statusCode()).isEqualTo(200);
    undo();
    undo();
  }

  /** The office's last step took it out of a measure that the head then put below it. */
  private static String outdentedWithItsFormerHomeBelowIt() {
    String unit = product.json("head", "me").get("unit").asText();
    List<String> keys =
        rows(product.json("head", "roadmaps/" + roadmap + "/plan"))
            .filter(row -> row.get("kind").asText().equals("MEASURE"))
            .filter(row -> row.get("lead").asText().equals(unit) && !row.get("parent").isNull())
            .map(row -> row.get("key").asText())
            .toList();
    for (String one : keys) {
      for (String two : keys) {
        String home = parent(one);
        if (!one.equals(two) && place(OFFICE, one, two)) {
          assertThat(place(OFFICE, one, home)).isTrue();
          if (place("head", two, one)) {
            return one;
          }
          undo();
          undo();
        }
      }
    }
    throw new AssertionError("no two measures of the head's unit may live below each other");
  }

  private static boolean place(String role, String key, String home) {
    return product
            .post(role, "measures/" + key + "/place", "{\"below\":\"" + home + "\"}")
            .statusCode()
        == 204;
  }

  private static Page open(String key) {
    return open(key, "");
  }

  private static Page open(String key, String view) {
    Page page = browser.open(OFFICE, "gantt?roadmap=" + roadmap + view + "&row=" + key);
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    page.locator("[role=row][data-key='" + key + "']").focus();
    return page;
  }

  private static int place(Locator row) {
    return row.count() == 0 ? 0 : Integer.parseInt(row.getAttribute("aria-rowindex"));
  }

  /** Two measures that stand one after the other at the same focal point and have no links. */
  private static List<String> siblings() {
    JsonNode plan = product.json(OFFICE, "roadmaps/" + roadmap + "/plan");
    List<String> linked = linked(plan);
    List<JsonNode> measures =
        rows(plan).filter(row -> row.get("kind").asText().equals("MEASURE")).toList();
    for (int at = 1; at < measures.size(); at++) {
      JsonNode one = measures.get(at - 1);
      JsonNode two = measures.get(at);
      if (!one.get("parent").isNull()
          && one.get("parent").equals(two.get("parent"))
          && !linked.contains(one.get("key").asText())
          && !linked.contains(two.get("key").asText())) {
        return List.of(one.get("key").asText(), two.get("key").asText());
      }
    }
    throw new AssertionError("no two siblings without links");
  }

  private static List<String> linked(JsonNode plan) {
    return StreamSupport.stream(plan.get("links").spliterator(), false)
        .flatMap(link -> Stream.of(link.get("from").asText(), link.get("to").asText()))
        .map(key -> key.split("/")[0])
        .toList();
  }

  private static String parent(String key) {
    return rows(product.json(OFFICE, "roadmaps/" + roadmap + "/plan"))
        .filter(row -> row.get("key").asText().equals(key))
        .map(row -> row.get("parent").asText())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> order() {
    return tree().stream().map(Row::key).toList();
  }

  private static List<Row> tree() {
    return rows(product.json(OFFICE, "roadmaps/" + roadmap + "/plan"))
        .map(
            row ->
                new Row(
                    row.get("key").asText(),
                    row.get("kind").asText().equals("MEASURE"),
                    row.get("parent").isNull() ? null : row.get("parent").asText()))
        .toList();
  }

  private static Stream<JsonNode> rows(JsonNode plan) {
    return StreamSupport.stream(plan.get("rows").spliterator(), false);
  }

  private static void undo() {
    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
  }
}
