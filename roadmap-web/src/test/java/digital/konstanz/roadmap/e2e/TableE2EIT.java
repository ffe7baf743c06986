// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of the running demo: keyboard editing, conflict, paste, undo, export, phone. */
class TableE2EIT {
  private static final String PASTE =
      "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
          + " document.querySelector('.tb-grid').dispatchEvent(new ClipboardEvent('paste',"
          + " { clipboardData: data, bubbles: true, cancelable: true })); }";

  private static Product product;
  private static Browser browser;
  private static String roadmap;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static Page table(String role, String query, Browser.Look look) {
    Page page = browser.open(role, "measures" + query, look);
    page.locator("[data-testid=table][data-ready]").waitFor();
    return page;
  }

  private static Page table() {
    return table("office", "", Browser.Look.DESK);
  }

  private static List<JsonNode> rows() {
    JsonNode read = product.json("office", "roadmaps/" + roadmap + "/table");
    return StreamSupport.stream(read.get("rows").spliterator(), false).toList();
  }

  private static String key(int row) {
    return rows().get(row).get("key").asText();
  }

  private static Locator cell(Page page, String key, String column) {
    Locator head = page.locator(".tb-th[data-column='" + column + "']");
    String place = head.getAttribute("aria-colindex");
    return page.locator(".tb-line[data-key='" + key + "'] > [aria-colindex='" + place + "']");
  }

  @Test
  void theTableHasNoAccessibilityViolation() {
    assertThat(Browser.violations(table())).isEmpty();
    assertThat(
            Browser.violations(table("head", "?group=field", Browser.Look.DESK.dark().english())))
        .isEmpty();
    assertThat(Browser.violations(table("office", "", Browser.Look.DESK.width(390)))).isEmpty();
  }

  @Test
  void aCellIsChangedByKeyboardAndUndone() {
    Page page = table();
    String key = key(1);
    String before = cell(page, key, "progress").textContent();

    cell(page, key, "progress").click();
    page.keyboard().press("F2");
    page.keyboard().type("47");
    page.keyboard().press("Enter");

    assertThat(cell(page, key, "progress")).hasText("47 %");
    assertThat(page.locator(".rm-toast")).containsText(key);

    page.keyboard().press("Control+z");

    assertThat(cell(page, key, "progress")).hasText(before);
  }

  @Test
  void whatCannotBeReadStaysAtItsCellWithAMessage() {
    Page page = table();
    String key = key(2);

    cell(page, key, "progress").click();
    page.keyboard().type("150");
    page.keyboard().press("Tab");

    assertThat(page.locator(".tb-message")).containsText("0 bis 100");
    assertThat(page.locator(".tb-field")).hasValue("150");
  }

  @Test
  void aConflictShowsBothValuesAndKeepsWhatWasTyped() {
    Page page = table();
    String key = key(3);
    cell(page, key, "title").click();
    page.keyboard().press("F2");
    page.keyboard().type("Meine Fassung");
    JsonNode row = rows().get(3);

    HttpResponse<String> other =
        product.patch(
            "office",
            "measures/" + key,
            row.get("version").asText(),
            "{\"title\":\"Andere Fassung\"}");
    assertThat(other.statusCode()).isEqualTo(200);
    page.keyboard().press("Enter");

    assertThat(page.locator(".tb-message")).containsText("Andere Fassung");
    assertThat(page.locator(".tb-field")).hasValue("Meine Fassung");

    page.keyboard().press("Enter");

    assertThat(cell(page, key, "title")).hasText("Meine Fassung");
  }

  @Test
  void aBlockIsPreviewedWithItsRefusalsAndUndoneAsOne() {
    Page page = table();
    String first = key(5);
    String second = key(6);
    String before = cell(page, first, "progress").textContent();

    cell(page, first, "progress").click();
    page.evaluate(PASTE, "12 %\n170");
    Locator dialog = page.locator("dialog[open]");
    assertThat(dialog).containsText(first);
    assertThat(dialog).containsText(second);
    dialog.locator(".rm-button--primary").click();

    assertThat(cell(page, first, "progress")).hasText("12 %");

    page.keyboard().press("Control+z");

    assertThat(cell(page, first, "progress")).hasText(before);
  }

  @Test
  void sortAndGroupStandInTheAddressAndInTheExport() {
    Page page = table();

    page.locator(".tb-th[data-column=end]").click();
    page.locator("#tb-group").selectOption("lead");
    Locator link = page.locator("[data-testid=export-csv]");
    link.focus();

    assertThat(page.url()).contains("sort=end").contains("group=lead");
    assertThat(link.getAttribute("href"))
        .contains("/exports/csv?")
        .contains("columns=key%2Ctitle")
        .contains("sort=end")
        .contains("group=lead");
  }

  @Test
  void theFileHasExactlyTheRowsAndColumnsAskedFor() {
    String query = "?status=DONE&columns=title,status&sort=-title";

    String csv = product.get("office", "roadmaps/" + roadmap + "/exports/csv" + query).body();

    List<String> lines = csv.strip().lines().toList();
    long done = rows().stream().filter(r -> r.get("status").asText().equals("DONE")).count();
    assertThat(lines).hasSize((int) done + 1);
    assertThat(lines.get(0)).isEqualTo("\uFEFFNr.;Titel;Status");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.endsWith(";abgeschlossen"));
  }

  @Test
  void constraintsGoOutAndComeInUnchanged() {
    String key = rows().get(0).get("key").asText();
    String path = "measures/" + key;
    String version = product.json("office", path).get("version").asText();
    product.patch(
        "office",
        path,
        version,
        "{\"constraintType\":\"FINISH_NO_LATER_THAN\",\"constraintDate\":\"2032-12-31\"}");
    try {
      String query = "/exports/csv?columns=title,constraintType,constraintDate,manual";
      String csv = product.get("office", "roadmaps/" + roadmap + query).body();

      assertThat(csv.lines().findFirst().orElseThrow())
          .endsWith(";Terminbedingung;Tag der Bedingung;Von Hand gesetzt");
      assertThat(csv.lines().filter(line -> line.contains(key)).findFirst().orElseThrow())
          .endsWith(";Ende spätestens am;31.12.2032;nein");
      JsonNode again =
          new Uploads(product)
              .run(
                  "format=csv&dryRun=true&roadmap=" + roadmap, csv.getBytes(StandardCharsets.UTF_8))
              .result();
      assertThat(again.get("rejected")).isEmpty();
      assertThat(again.get("updated").asInt()).isZero();
      assertThat(again.get("unchanged").asInt()).isEqualTo(rows().size());
    } finally {
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPhoneShowsCardsThatOpenTheMeasure() {
    Page page = table("office", "", Browser.Look.DESK.width(390));

    assertThat(page.locator(".tb-grid")).isHidden();
    assertThat(page.locator(".tb-card").first()).isVisible();
  }
}
