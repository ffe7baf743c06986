// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board of the running demo: keyboard, mouse, menu, refusals, a second browser, undo. */
class BoardE2EIT {
  private static final String BOARD = "roadmaps/%s/board";

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

  private static Page board(String role, Browser.Look look) {
    Page page = browser.open(role, "board", look);
    page.locator("[data-testid=board][data-ready]").waitFor();
    return page;
  }

  private static Page board(String role) {
    return board(role, Browser.Look.DESK);
  }

  private static JsonNode read() {
    String roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    return product.json("office", BOARD.formatted(roadmap));
  }

  private static List<JsonNode> cards(String status) {
    return StreamSupport.stream(read().get("cards").spliterator(), false)
        .filter(card -> card.get("status").asText().equals(status))
        .toList();
  }

  private static String first(String status) {
    return cards(status).get(0).get("key").asText();
  }

  private static Locator card(Page page, String key) {
    return page.locator(".bd-card[data-key='" + key + "']");
  }

  private static Locator in(Page page, String status, String key) {
    return page.locator(".bd-cell[data-status=" + status + "] .bd-card[data-key='" + key + "']");
  }

  @Test
  void theBoardHasNoAccessibilityViolation() {
    for (Browser.Look look :
        List.of(
            Browser.Look.DESK, Browser.Look.DESK.dark().english(), Browser.Look.DESK.width(390))) {
      assertThat(Browser.violations(board("office", look))).isEmpty();
    }
  }

  @Test
  void theKeyboardCarriesACardAndUndoBringsItBack() {
    Page page = board("office");
    Page other = board("head");
    String key = first("RUNNING");

    card(page, key).focus();
    page.keyboard().press("Space");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");

    assertThat(in(page, "DONE", key)).isVisible();
    assertThat(card(page, key)).isFocused();
    assertThat(in(other, "DONE", key)).isAttached();

    page.keyboard().press("Control+z");

    assertThat(in(page, "RUNNING", key)).isVisible();
    assertThat(in(other, "RUNNING", key)).isAttached();
  }

  @Test
  void escapeLeavesTheCardWhereItWas() {
    Page page = board("office");
    String key = first("RUNNING");

    card(page, key).focus();
    page.keyboard().press("Space");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Escape");

    assertThat(in(page, "RUNNING", key)).isVisible();
    assertThat(page.locator(".is-carrying")).hasCount(0);
  }

  @Test
  void pausingAsksForAReasonAndGivingUpChangesNothing() {
    Page page = board("office");
    String key = first("RUNNING");

    card(page, key).focus();
    page.keyboard().press("m");
    page.locator(".bd-menu-item", new Page.LocatorOptions().setHasText("pausiert")).click();
    page.locator("dialog[open] textarea").waitFor();
    page.keyboard().press("Escape");

    assertThat(in(page, "RUNNING", key)).isVisible();
    assertThat(cards("RUNNING")).extracting(c -> c.get("key").asText()).contains(key);
  }

  @Test
  void theMouseSeesWhyAColumnIsForbidden() {
    Page page = board("office");
    String key = first("IDEA");
    Locator title = card(page, key).locator(".bd-title");
    title.scrollIntoViewIfNeeded();
    BoundingBox from = title.boundingBox();
    BoundingBox to = page.locator(".bd-head[data-status=RUNNING]").boundingBox();

    page.mouse().move(from.x + 10, from.y + 5);
    page.mouse().down();
    page.mouse().move(from.x + 40, from.y + 20);
    page.mouse().move(to.x + 20, to.y + to.height + 60, new Mouse.MoveOptions().setSteps(5));

    assertThat(page.locator(".bd-head[data-status=RUNNING][data-verdict=forbidden] .bd-why"))
        .not()
        .isEmpty();

    page.mouse().up();

    assertThat(page.locator(".bd-note")).containsText("nicht möglich");
    assertThat(in(page, "IDEA", key)).isAttached();
  }

  @Test
  void manualOrderIsKept() {
    Page page = board("office");
    List<JsonNode> planned = cards("PLANNED");
    String second = planned.get(1).get("key").asText();
    String cell = ".bd-cell[data-status=PLANNED] .bd-card >> nth=0";
    String top = page.locator(cell).getAttribute("data-key");
    String moved = top.equals(second) ? planned.get(2).get("key").asText() : second;

    card(page, moved).focus();
    page.keyboard().press("Space");
    page.keyboard().press("Home");
    page.waitForResponse(
        answer -> answer.url().endsWith("/board/order") && answer.status() == 204,
        () -> page.keyboard().press("Enter"));
    page.reload();

    assertThat(page.locator(cell)).hasAttribute("data-key", moved);
  }

  @Test
  void whoMayOnlyReadMovesNothingAndIsTold() {
    Page page = board("employee");
    String key = first("RUNNING");

    card(page, key).focus();
    page.keyboard().press("Space");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");

    assertThat(page.locator(".bd-note")).isVisible();
    assertThat(in(page, "RUNNING", key)).isVisible();
  }

  @Test
  void aPhoneShowsOneColumnAndMovesByMenu() {
    Page page = board("office", Browser.Look.DESK.width(390));

    assertThat(page.locator(".bd-cell:visible")).hasCount(1);
    page.locator(".bd-pick select").selectOption("DONE");
    assertThat(page.locator(".bd-cell[data-status=DONE]")).isVisible();
    page.locator(".bd-cell[data-status=DONE] .bd-more").first().click();
    assertThat(page.locator("[role=menu]")).isVisible();
  }
}
