// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A locked plan changes only by a request that somebody else approves; on a roadmap of its own. */
class PlanLockE2EIT {
  private static final String REASON = "{\"reason\":\"Die Vergabe dauert länger\"";

  private static Product product;
  private static Browser browser;
  private static String own;
  private static String requests;
  private static String undone;

  @BeforeAll
  static void lockAPlan() {
    product = Product.shared();
    browser = new Browser(product);
    String plan =
        """
        measures:
          - {id: PLK-A, title: Erste, start: 2026-03-02, end: 2026-04-30}
          - {id: PLK-B, title: Zweite, start: 2026-05-04, end: 2026-06-30, depends_on: [{measure: PLK-A, type: FS}]}
          - {id: PLK-C, title: Dritte, start: 2026-03-02, end: 2026-04-30}
          - {id: PLK-D, title: Vierte, start: 2026-03-02, end: 2026-04-30}
          - {id: PLK-E, title: Fünfte, start: 2026-03-02, end: 2026-04-30}
          - {id: PLK-F, title: Sechste, start: 2026-03-02, end: 2026-04-30}
        """;
    Uploads.Ended made =
        new Uploads(product)
            .run("format=yaml&create=Pruefung+Sperre", plan.getBytes(StandardCharsets.UTF_8));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    own = made.result().get("roadmap").asText();
    requests = "roadmaps/" + own + "/change-requests";
    // a step from before the lock
    assertThat(move("PLK-D", "{\"end\":\"2026-05-04\"}").statusCode()).isEqualTo(200);
    String plans = "roadmaps/" + own + "/baselines";
    JsonNode kept =
        Product.parse(
            product.post("head", plans, "{\"name\":\"Plan\",\"reason\":\"Weil\"}").body());
    HttpResponse<String> locked =
        product.patch(
            "committee",
            plans + "/" + kept.get("key").asText(),
            kept.get("version").asText(),
            "{\"status\":\"APPROVED\",\"lock\":true}");
    assertThat(locked.statusCode()).as(locked.body()).isEqualTo(200);
    assertThat(Product.parse(locked.body()).at("/lock/endedOn").isNull()).isTrue();
    undone = product.post("office", "undo", "").body();
  }

  @AfterAll
  static void removeIt() {
    browser.close();
    assertThat(
            product
                .post("office", "roadmap-removals/" + own, "{\"title\":\"Pruefung Sperre\"}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void noWayLeadsAroundTheLock() {
    assertThat(move("PLK-D", "{\"shiftWorkingDays\":5}").body()).contains("plan.locked");
    assertThat(patch("PLK-D", "{\"end\":\"2026-12-01\"}").body()).contains("plan.locked");
    assertThat(undone).contains("plan.locked");
    Uploads uploads = new Uploads(product);
    String sheet = "ID;Titel;Start;Ende\nPLK-D;Umbenannt;02.03.2026;01.12.2026\n";
    JsonNode imported =
        uploads
            .run("format=csv&partial=true&roadmap=" + own, sheet.getBytes(StandardCharsets.UTF_8))
            .result();
    assertThat(imported.at("/rejected/0/code").asText()).isEqualTo("import.plan-locked");
    String file = "measures:\n  - {id: PLK-D, title: Vierte, end: 2026-12-01}\n";
    assertThat(
            uploads
                .run("format=yaml&roadmap=" + own, file.getBytes(StandardCharsets.UTF_8))
                .result()
                .at("/rejected/0/code")
                .asText())
        .isEqualTo("plan.locked");

    assertThat(patch("PLK-D", "{\"forecastEnd\":\"2026-12-01\"}").statusCode()).isEqualTo(200);
    JsonNode now = measure("PLK-D");
    assertThat(now.get("end").asText()).isEqualTo("2026-05-04");
    assertThat(now.get("title").asText()).isEqualTo("Umbenannt");
  }

  @Test
  void aRequestIsDecidedBySomebodyElseOnTodaysPlanAndUndoneByWhoApproved() {
    JsonNode preview = Product.parse(move("PLK-C", later(true)).body());
    assertThat(preview.at("/held/wholly").asBoolean()).isTrue();
    String key = ask("PLK-C", ",\"key\":\"PLK-C\"," + later(false).substring(1));
    JsonNode seen = product.json("committee", requests + "/" + key);

    assertThat(decide("office", key, preview(seen)).body()).contains("change-request.own");
    assertThat(decide("head", key, preview(seen)).statusCode()).isEqualTo(403);
    assertThat(decide("committee", key, "stale").body()).contains("plan-changed");
    assertThat(decide("committee", key, preview(seen)).statusCode()).isEqualTo(200);
    assertThat(measure("PLK-C").get("start").asText()).isEqualTo("2026-03-09");
    assertThat(decide("committee", key, preview(seen)).body()).contains("decided");

    assertThat(product.post("committee", "undo", "").statusCode()).isEqualTo(200);
    assertThat(measure("PLK-C").get("start").asText()).isEqualTo("2026-03-02");
    HttpResponse<String> withdrawn =
        product.post("office", requests + "/" + key + "/withdrawal", "");
    assertThat(Product.parse(withdrawn.body()).get("status").asText()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aBarThatIsHeldOffersTheRequestAndAPhoneDecidesIt() {
    Page page = browser.open("office", "gantt?roadmap=" + own + "&row=PLK-A");
    page.locator("[data-widget=gantt][data-ready]").waitFor();
    assertThat(page.getByTestId("plan-lock")).isVisible();
    page.locator("[role=row][data-key='PLK-A']").focus();
    page.keyboard().press("m");
    page.locator("#rm-move-end").fill("2026-05-29");
    page.keyboard().press("Enter");
    Locator dialog = page.getByTestId("request");
    assertThat(dialog.locator("tbody tr[data-key='PLK-B']")).isVisible();
    assertThat(Browser.violations(page)).isEmpty();
    dialog.getByTestId("request-send").click();
    assertThat(dialog.locator("#rm-request-reason")).hasAttribute("aria-invalid", "true");
    dialog.locator("#rm-request-reason").fill("Die Vergabe dauert länger");
    dialog.getByTestId("request-send").click();
    assertThat(dialog).hasCount(0);
    page.context().close();
    assertThat(measure("PLK-A").get("end").asText()).isEqualTo("2026-04-30");

    Browser.Look phone = Browser.Look.DESK.width(390);
    Page list = browser.open("committee", "change-requests?show=decide&roadmap=" + own, phone);
    assertThat(Browser.violations(list)).isEmpty();
    list.locator("[data-testid=change-request]:has-text('PLK-A') .rm-button").click();
    Locator form = list.getByTestId("change-decision");
    assertThat(list.locator("[data-testid=change-lines] tr[data-key='PLK-B']")).isVisible();
    assertThat(Browser.violations(list)).isEmpty();
    form.locator("[name=status]").selectOption("APPROVED");
    form.locator("[type=submit]").click();
    assertThat(form).hasCount(0);
    assertThat(list.getByTestId("change-status")).hasText("genehmigt");
    assertThat(measure("PLK-A").get("end").asText()).isEqualTo("2026-05-29");
    assertThat(measure("PLK-B").get("start").asText()).isEqualTo("2026-06-01");
    list.context().close();
  }

  @Test
  void theFactSheetKeepsWhatWasTypedAndAsksForIt() {
    Page page = browser.open("office", "measures/PLK-D?view=edit");
    assertThat(page.getByTestId("measure-locked")).isVisible();
    page.locator("[data-testid=sheet-form]:not([inert])").waitFor();
    page.locator("#end").fill("");
    page.locator("[data-testid=sheet-form] [type=submit]").click();
    page.getByTestId("request-open").click();
    page.locator("#rm-request-reason").fill("Die Vergabe dauert länger");
    assertThat(page.getByTestId("request")).containsText("ab 02.03.2026");
    assertThat(page.locator("#end")).hasValue("");
    page.getByTestId("request-send").click();
    assertThat(page.getByTestId("request")).hasCount(0);
    assertThat(page.locator("#end")).hasValue(measure("PLK-D").get("end").asText());
    page.context().close();

    Page mine = browser.open("office", "mine?roadmap=" + own);
    assertThat(mine.getByTestId("change-own")).containsText("PLK-D");
    mine.context().close();
  }

  @Test
  void aHeldCellShowsItAndAsksForWhatWasTyped() {
    Page page = browser.open("office", "measures?roadmap=" + own);
    page.locator("[data-testid=table][data-ready]").waitFor();
    Locator cell = endOf(page, "PLK-E");
    assertThat(cell).containsText("30.04.2026, gesperrt");
    assertThat(cell.locator("svg")).isVisible();
    cell.click();
    page.keyboard().press("F2");
    page.keyboard().type("15.05.2026");
    page.keyboard().press("Enter");
    Locator dialog = page.getByTestId("request");
    assertThat(dialog).containsText("PLK-E");
    assertThat(Browser.violations(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator(".tb-field")).hasValue("15.05.2026");
    page.keyboard().press("Enter");
    dialog.locator("#rm-request-reason").fill("Die Vergabe dauert länger");
    dialog.getByTestId("request-send").click();
    assertThat(dialog).hasCount(0);
    assertThat(cell).containsText("30.04.2026, gesperrt");
    assertThat(asked("PLK-E").get("reason").asText()).isEqualTo("Die Vergabe dauert länger");

    endOf(page, "PLK-F").click();
    page.keyboard().press("Delete");
    page.getByTestId("paste-ask").click();
    assertThat(dialog).containsText("ab 02.03.2026");
    dialog.locator("#rm-request-reason").fill("Es gibt noch kein Ende");
    dialog.getByTestId("request-send").click();
    assertThat(dialog).hasCount(0);
    assertThat(asked("PLK-F").get("reason").asText()).isEqualTo("Es gibt noch kein Ende");
    assertThat(page.locator(".tb-paste")).hasCount(0);
    page.context().close();
  }

  private static Locator endOf(Page page, String key) {
    String place = page.locator(".tb-th[data-column=end]").getAttribute("aria-colindex");
    return page.locator(".tb-line[data-key='" + key + "'] > [aria-colindex='" + place + "']");
  }

  private static JsonNode asked(String measure) {
    for (JsonNode request : product.json("office", requests)) {
      if (request.at("/asked/0/key").asText().equals(measure)) {
        return request;
      }
    }
    throw new AssertionError("Nobody asked for " + measure);
  }

  private static String later(boolean dryRun) {
    return dryRun ? "{\"shiftWorkingDays\":5,\"dryRun\":true}" : "{\"shiftWorkingDays\":5}";
  }

  private static String ask(String about, String wish) {
    HttpResponse<String> asked = product.post("office", requests, REASON + wish);
    String key = Product.parse(asked.body()).at("/request/key").asText();
    assertThat(key).as(about + ": " + asked.body()).isNotEmpty();
    return key;
  }

  private static String preview(JsonNode request) {
    return request.at("/today/preview").asText();
  }

  private static HttpResponse<String> decide(String role, String key, String preview) {
    String path = requests + "/" + key;
    String version = product.json("office", path).at("/request/version").asText();
    return product.patch(role, path + "?preview=" + preview, version, "{\"status\":\"APPROVED\"}");
  }

  private static HttpResponse<String> move(String key, String wish) {
    return product.post("office", "measures/" + key + "/moves", wish);
  }

  private static HttpResponse<String> patch(String key, String change) {
    return product.patch("office", "measures/" + key, measure(key).get("version").asText(), change);
  }

  private static JsonNode measure(String key) {
    return product.json("office", "measures/" + key);
  }
}
