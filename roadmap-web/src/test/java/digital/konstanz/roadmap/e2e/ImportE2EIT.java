// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import digital.konstanz.roadmap.e2e.Uploads.Ended;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From a file to what it hid, through the page and through REST. */
class ImportE2EIT {
  private static Product product;
  private static Browser browser;
  private static Uploads uploads;

  @BeforeAll
  static void start() {
    product = Product.start(Map.of("ROADMAP_DEMO", "true"));
    browser = new Browser(product);
    uploads = new Uploads(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @Test
  void aSheetIsPreviewedAppliedAndTakenBackOnThePage() {
    int before = browser.complaints().size();
    Page page = browser.open("office", "import");
    chooseNewRoadmap(page, "Projekte der Seite");
    String own = new String(content("projects.csv"), StandardCharsets.UTF_8);
    page.getByTestId("import-file")
        .setInputFiles(
            payload(
                "projects.csv",
                own.replaceAll("(ABC|XYZ)_", "PAGE_")
                    .replaceFirst(",,\n", ",,PAGE-1\n")
                    .replaceFirst(",,\n", ",,PAGE-2\n")));
    assertThat(page.getByTestId("import-summary")).containsText("4 neu");
    assertThat(page.locator("tr[data-line='6']")).containsText("Kein lesbares Datum");
    assertThat(Browser.violations(page)).isEmpty();

    assertThat(page.getByTestId("import-apply")).isDisabled();
    page.getByTestId("import-partial").check();
    page.getByTestId("import-apply").click();
    page.getByTestId("import-result").waitFor();
    assertThat(page.getByTestId("import-result")).containsText("4 neu");
    page.locator("[data-testid=import-findings] section, [data-testid=import-findings] p.rm-note")
        .first()
        .waitFor();
    assertThat(Browser.violations(page)).isEmpty();
    assertThat(roadmaps()).contains("projekte-der-seite");

    page.getByTestId("import-undo").click();
    page.getByText("Der Import wurde zurückgenommen").waitFor();
    assertThat(roadmaps()).doesNotContain("projekte-der-seite");
    assertThat(browser.complaints()).hasSize(before);
  }

  @Test
  void theMappingCanBeChangedAndThePreviewFollows() {
    Page page = browser.open("office", "import");
    chooseNewRoadmap(page, "Zuordnung");
    page.getByTestId("import-file")
        .setInputFiles(payload("liste.csv", "Nr;Was;Wann\nZ-1;Neues Portal;Q3 2027\n"));
    assertThat(page.getByTestId("import-refused")).containsText("title");
    page.getByLabel("Ziel der Spalte Was").selectOption("title");
    assertThat(page.locator("tr[data-line='2']")).containsText("Neues Portal");

    page.getByTestId("import-file")
        .setInputFiles(payload("liste.csv", "Nr;Titel;Wann\nZ-1;Neues Portal;Q3 2027\n"));
    Locator when = page.getByLabel("Ziel der Spalte Wann");
    when.selectOption("end");

    assertThat(page.locator("tr[data-line='2']")).containsText("Ende: 30.09.2027");
  }

  @Test
  void whatTheValuesOfAColumnMeanIsChosenByKeyboardAndKept() {
    Page page = browser.open("office", "import");
    chooseNewRoadmap(page, "Werte");
    FilePayload sheet =
        payload("werte.csv", "Nr;Titel;Status\nV-1;Portal;im Bau\nV-2;Akte;läuft\n");
    page.getByTestId("import-file").setInputFiles(sheet);
    Locator values = page.locator("[data-testid=import-values][data-column=Status]");
    assertThat(values).containsText("1 unbekannt");
    values.locator("summary").focus();
    page.keyboard().press("Enter");
    assertThat(values.locator("tbody tr").first()).containsText("im Bau");
    Locator choice = page.getByLabel("„im Bau“ wird zu");
    choice.focus();
    choice.selectOption("=RUNNING");

    assertThat(page.locator("tr[data-line='2']")).containsText("Status: laufend");
    assertThat(values.locator("tr[data-value='im Bau']")).containsText("zugeordnet");
    assertThat(page.getByLabel("„im Bau“ wird zu")).isFocused();
    assertThat(Browser.violations(page)).isEmpty();

    Download saved = page.waitForDownload(() -> page.getByTestId("import-mapping-save").click());
    page.getByTestId("import-keep").click();
    page.getByTestId("import-file").setInputFiles(sheet);
    assertThat(page.getByTestId("import-mapping")).containsText("Gemerkte Zuordnung");
    page.getByTestId("import-keep").click();
    page.getByTestId("import-file").setInputFiles(sheet);
    assertThat(values).containsText("1 unbekannt");

    page.locator("#import-mapping-file").setInputFiles(saved.path());
    assertThat(page.locator("tr[data-line='2']")).containsText("Status: laufend");
    page.locator("#import-mapping-file").setInputFiles(payload("falsch.json", "{\"x\": 1}"));
    assertThat(page.getByTestId("import-refused")).isVisible();
    assertThat(page.locator("tr[data-line='2']")).containsText("Status: laufend");
  }

  @Test
  void aWholeRoadmapIsPreviewedObjectByObject() {
    String roadmap = roadmaps().get(0);
    JsonNode measure = product.json("office", "measures?roadmap=" + roadmap).get("items").get(0);
    String key = measure.get("key").asText();
    String yaml =
        """
        strategic_goals:
          - {id: PREVIEW-GOAL, title: Ziel der Vorschau}
        measures:
          - {id: %s, title: Anderer Titel}
          - {id: PREVIEW-1, title: Neue Maßnahme, end: 2031-03-31}
          - {id: PREVIEW-2, title: Zu weit, progress_percent: 120}
        """
            .formatted(key);
    Page page = browser.open("office", "import");
    page.getByTestId("import-roadmap").selectOption(roadmap);
    page.getByTestId("import-file").setInputFiles(payload("teil.yaml", yaml));

    assertThat(page.getByTestId("import-summary")).containsText("1 abgelehnt");
    Locator rows = page.locator("[data-testid=import-preview] tbody tr");
    assertThat(rows.filter(new Locator.FilterOptions().setHasText("PREVIEW-1")))
        .containsText("31.03.2031");
    Locator changed = page.locator("tr[data-outcome=UPDATE][data-kind=MEASURE]");
    assertThat(changed).hasCount(1);
    assertThat(changed.locator("del")).hasText(measure.get("title").asText());
    assertThat(changed).containsText("Anderer Titel");
    assertThat(Browser.violations(page)).isEmpty();

    page.locator("[data-filter=REJECTED]").click();
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("PREVIEW-2");
    page.locator("[data-filter=ALL]").click();
    page.getByTestId("import-kind").selectOption("STRATEGIC_GOAL");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Ziel der Vorschau");
    assertThat(page.getByTestId("import-apply")).isDisabled();
  }

  @Test
  void thePageFitsAPhoneInTheDark() {
    Page page = browser.open("office", "import", Browser.Look.DESK.width(390).dark());
    chooseNewRoadmap(page, "Telefon");
    page.getByTestId("import-file").setInputFiles(file("massnahmen-klein.csv"));
    page.getByTestId("import-summary").waitFor();

    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0);
    assertThat(Browser.violations(page)).isEmpty();
  }

  @Test
  void htmlInAFileStaysText() {
    Page page = browser.open("office", "import");
    chooseNewRoadmap(page, "Angriff");
    page.getByTestId("import-file")
        .setInputFiles(
            payload("a.csv", "ID;Titel\nH-1;<img src=x onerror=document.title='xss'>\n"));

    assertThat(page.locator("tr[data-line='2']")).containsText("<img src=x");
    assertThat(page.title()).doesNotContain("xss");
  }

  @TestFactory
  Stream<DynamicTest> everySheetIsImportedAndUnchangedTheSecondTime() {
    Path folder = Path.of("..", "..", "shared", "data");
    Path there = Files.isDirectory(folder) ? folder : Path.of("..", "shared", "data");
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(sheet("projects.csv", content("projects.csv"), "uk-gmpp", 4));
    tests.add(sheet("massnahmen-klein.csv", content("massnahmen-klein.csv"), "massnahmen", 3));
    tests.add(sheet("baum.csv", content("baum.csv"), "mainz-localzero", 5));
    if (Files.isDirectory(there)) {
      tests.add(sheet(there, "mainz-massnahmen-localzero.csv", "mainz-localzero", 54));
      tests.add(sheet(there, "uk-gmpp-2025-26-raw-no-names.csv", "uk-gmpp", 189));
    } else {
      assertThat(System.getenv("CI")).as("Shared data is missing in " + there).isNotEqualTo("true");
    }
    return tests.stream();
  }

  private static DynamicTest sheet(Path folder, String file, String mapping, int rows) {
    try {
      return sheet(file, Files.readAllBytes(folder.resolve(file)), mapping, rows);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicTest sheet(String name, byte[] content, String mapping, int rows) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String title = name.replaceAll("\\W+", " ");
          String query = "format=csv&partial=true&mapping=" + mapping;
          Ended first = uploads.run(query + "&create=" + Uploads.encoded(title), content);
          assertThat(first.state()).isEqualTo("SUCCEEDED");
          assertThat(first.result().get("created").asInt()).isEqualTo(rows);
          String key = first.result().get("roadmap").asText();

          Ended second = uploads.run(query + "&roadmap=" + key, content);
          assertThat(second.result().get("created").asInt()).isZero();
          assertThat(second.result().get("updated").asInt()).isZero();
          assertThat(second.result().get("unchanged").asInt()).isEqualTo(rows);
          showsInTimelineAndOnBoard(key);
        });
  }

  private static void showsInTimelineAndOnBoard(String roadmap) {
    JsonNode rows = product.json("office", "roadmaps/" + roadmap + "/plan").get("rows");
    assertThat(rows).isNotEmpty();
    Page timeline = browser.open("office", "gantt?roadmap=" + roadmap);
    timeline.getByTestId("gantt").locator("[data-key]").first().waitFor();
    Page board = browser.open("office", "board?roadmap=" + roadmap);
    board.getByTestId("board").locator("[data-key]").first().waitFor();
    timeline.context().close();
    board.context().close();
  }

  @Test
  void withoutPartialAnyRejectionWritesNothing() {
    Ended ended = uploads.run("format=csv&mapping=uk-gmpp&create=Nichts", content("projects.csv"));

    assertThat(ended.state()).isEqualTo("FAILED");
    assertThat(ended.result().get("applied").asBoolean()).isFalse();
    JsonNode rejected =
        Stream.of(ended.result().get("rejected"))
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .filter(each -> each.get("column").asText().equals("Start Date"))
            .findFirst()
            .orElseThrow();
    assertThat(rejected.get("line").asInt()).isEqualTo(6);
    assertThat(rejected.get("value").asText()).isEqualTo("Withheld - for example");
    assertThat(rejected.get("code").asText()).isEqualTo("import.date");
    assertThat(rejected.get("message").asText()).isEqualTo("Kein lesbares Datum.");
    assertThat(roadmaps()).doesNotContain("nichts");
  }

  @Test
  void aDryRunSucceedsAndWritesNothing() {
    Ended ended =
        uploads.run("format=csv&dryRun=true&create=Probe", content("massnahmen-klein.csv"));

    assertThat(ended.state()).isEqualTo("SUCCEEDED");
    assertThat(ended.result().get("created").asInt()).isEqualTo(3);
    assertThat(roadmaps()).doesNotContain("probe");
  }

  @Test
  void aHugeUploadIsRefusedAtOnce() {
    HttpResponse<String> answer =
        uploads.post("office", "format=csv&create=Gross", new byte[30_000_000]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("import.file-too-large");
  }

  @Test
  void aBrokenFileFailsWithItsLine() {
    byte[] open = "ID;Titel\n1;a\n2;\"offen\n".getBytes(StandardCharsets.UTF_8);

    Ended ended = uploads.run("format=csv&create=Kaputt", open);

    assertThat(ended.state()).isEqualTo("FAILED");
    assertThat(ended.result().get("rejected").get(0).get("line").asInt()).isEqualTo(3);
  }

  @Test
  void aCancelledImportLeavesNothing() {
    StringBuilder csv = new StringBuilder("ID;Titel;Abhängig von\n");
    for (int i = 1; i <= 5_000; i++) {
      csv.append("C-").append(i).append(";Maßnahme ").append(i).append(";\n");
    }
    String job =
        uploads.start("format=csv&create=Abbruch", csv.toString().getBytes(StandardCharsets.UTF_8));
    product.post("office", "jobs/" + job + "/cancel", "{}");

    Ended ended = uploads.ended(job);

    assertThat(ended.state()).isEqualTo("CANCELLED");
    assertThat(roadmaps()).doesNotContain("abbruch");
  }

  @Test
  void onlyThePlanningOfficeImports() {
    for (String role : List.of("employee", "lead", "head", "committee", "auditor")) {
      HttpResponse<String> answer =
          uploads.post(role, "format=csv&create=Fremd", content("massnahmen-klein.csv"));
      assertThat(answer.statusCode()).as(role).isEqualTo(403);
    }
    assertThat(product.get("employee", "jobs/5f1a4ce2-7f0f-4d55-bd05-0d3f6c1c1c1c").statusCode())
        .isEqualTo(404);
  }

  private static void chooseNewRoadmap(Page page, String title) {
    page.getByTestId("import-roadmap").selectOption("");
    page.getByTestId("import-create").fill(title);
  }

  private static List<String> roadmaps() {
    List<String> keys = new ArrayList<>();
    product.json("office", "roadmaps").forEach(each -> keys.add(each.get("key").asText()));
    return keys;
  }

  private static FilePayload file(String name) {
    return new FilePayload(name, "text/csv", content(name));
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] content(String name) {
    try (var in = ImportE2EIT.class.getResourceAsStream("/imports/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
