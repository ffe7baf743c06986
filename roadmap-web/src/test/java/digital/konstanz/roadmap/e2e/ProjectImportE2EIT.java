// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import digital.konstanz.roadmap.e2e.Uploads.Ended;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Projects of Microsoft Project come in, by page and by REST, and go out the same. */
class ProjectImportE2EIT {
  private static Product product;
  private static Browser browser;
  private static Uploads uploads;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
    uploads = new Uploads(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static String first() {
    return product.json("office", "roadmaps").get(0).get("key").asText();
  }

  private static String export(String roadmap, String baseline) {
    return product
        .get("office", "roadmaps/" + roadmap + "/exports/mspdi?baseline=" + baseline)
        .body();
  }

  private static JsonNode baselines(String roadmap) {
    return product.json("office", "roadmaps/" + roadmap + "/baselines");
  }

  @Test
  void ourOwnExportChangesNothing() {
    String roadmap = first();
    byte[] file = export(roadmap, "").getBytes(StandardCharsets.UTF_8);

    JsonNode result = uploads.run("format=mspdi&dryRun=true&roadmap=" + roadmap, file).result();

    assertThat(result.get("rejected")).isEmpty();
    assertThat(result.get("created").asInt()).isZero();
    assertThat(result.get("updated").asInt()).isZero();
    assertThat(result.get("unchanged").asInt()).isPositive();
    assertThat(result.at("/project/compared").asInt()).isPositive();
  }

  @Test
  void aCopyOfTheWholePlanGoesOutTheSame() {
    String roadmap = first();
    JsonNode kept = baselines(roadmap);
    String baseline = kept.isEmpty() ? "" : kept.get(0).get("key").asText();
    String original = export(roadmap, baseline);

    Ended ended =
        uploads.run(
            "format=mspdi&create=" + Uploads.encoded("Zz Kopie des Plans"),
            original.getBytes(StandardCharsets.UTF_8));

    assertThat(ended.result().get("rejected").toString()).isEqualTo("[]");
    assertThat(ended.state()).isEqualTo("SUCCEEDED");
    String copy = ended.result().get("roadmap").asText();
    try {
      JsonNode proposed = baselines(copy);
      String fresh = proposed.isEmpty() ? "" : proposed.get(0).get("key").asText();
      assertThat(tasks(export(copy, fresh))).isEqualTo(tasks(original));
      Ended again =
          uploads.run("format=mspdi&roadmap=" + copy, original.getBytes(StandardCharsets.UTF_8));
      assertThat(again.result().get("created").asInt()).isZero();
      assertThat(again.result().get("updated").asInt()).isZero();
    } finally {
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
    assertThat(product.json("office", "roadmaps").findValuesAsText("key")).doesNotContain(copy);
  }

  @Test
  void closingDaysOfAUnitGoOutAndComeBack() {
    String plan =
        """
        departments: [{id: MSX-AMT, name: Amt mit Ausflug}]
        closing_days: [{date: 2027-03-10, department: MSX-AMT, title: Ausflug}]
        measures:
          - id: MSX-A
            title: Mit Ausflug
            lead: MSX-AMT
            start: 2027-03-08
            end: 2027-03-12
            work_packages: [{id: MSX-AP, title: Paket, start: 2027-03-08, end: 2027-03-12}]
          - {id: MSX-B, title: Ohne, start: 2027-03-08, end: 2027-03-12}
        """;
    Ended made =
        uploads.run("format=yaml&create=Zz+Schliesstage", plan.getBytes(StandardCharsets.UTF_8));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    try {
      String roadmap = made.result().get("roadmap").asText();
      String file = export(roadmap, "");

      assertThat(file).containsOnlyOnce("<Name>Amt mit Ausflug</Name>");
      assertThat(file.split("<CalendarUID>2</CalendarUID>")).hasSize(3);
      assertThat(file.split("<Duration>PT32H0M0S</Duration>")).hasSize(3);
      assertUnchanged(roadmap, file);
    } finally {
      assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aLockedPlanWithPartsLinksAndConstraintsComesBackUnchanged() {
    String plan =
        """
        measures:
          - id: MSY-A
            title: Erste
            start: 2027-03-01
            end: 2027-04-30
            constraint_type: FINISH_NO_LATER_THAN
            constraint_date: 2027-05-31
            work_packages:
              - {id: MSY-AP, title: Paket, start: 2027-03-01, end: 2027-03-31, constraint_type: MUST_START_ON, constraint_date: 2027-03-01}
              - {id: MSY-AQ, title: Danach, start: 2027-04-05, end: 2027-04-23, depends_on: [{item: MSY-AP, type: FS, lag: 1}]}
            milestones: [{id: MSY-AM, name: Zwischenstand, date: 2027-04-07, manual: true}]
          - {id: MSY-B, title: Zweite, start: 2027-05-10, end: 2027-06-30, depends_on: [{item: MSY-A, type: FS, lag: 5, lag_unit: CALENDAR}], constraint_type: START_NO_EARLIER_THAN, constraint_date: 2027-05-04}
          - {id: MSY-C, title: Von Hand, start: 2027-03-01, end: 2027-03-31, manual: true}
        """;
    Ended made =
        uploads.run("format=yaml&create=Zz+Gesperrt", plan.getBytes(StandardCharsets.UTF_8));
    assertThat(made.state()).as(made.toString()).isEqualTo("SUCCEEDED");
    String roadmap = made.result().get("roadmap").asText();
    try {
      String plans = "roadmaps/" + roadmap + "/baselines";
      JsonNode kept =
          Product.parse(
              product.post("head", plans, "{\"name\":\"Plan\",\"reason\":\"Weil\"}").body());
      String key = kept.get("key").asText();
      HttpResponse<String> locked =
          product.patch(
              "committee",
              plans + "/" + key,
              kept.get("version").asText(),
              "{\"status\":\"APPROVED\",\"lock\":true}");
      assertThat(locked.statusCode()).as(locked.body()).isEqualTo(200);

      assertUnchanged(roadmap, export(roadmap, key));
    } finally {
      assertThat(
              product
                  .post("office", "roadmap-removals/" + roadmap, "{\"title\":\"Zz Gesperrt\"}")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  /** Nothing would change, nothing is to be said and nothing would lie elsewhere. */
  private static void assertUnchanged(String roadmap, String file) {
    JsonNode result =
        uploads
            .run(
                "format=mspdi&dryRun=true&roadmap=" + roadmap,
                file.getBytes(StandardCharsets.UTF_8))
            .result();

    assertThat(result.get("rejected").toString()).isEqualTo("[]");
    assertThat(result.get("created").asInt()).isZero();
    assertThat(result.get("updated").asInt()).as(result.toString()).isZero();
    assertThat(result.get("notes").toString()).isEqualTo("[]");
    assertThat(result.at("/project/differences").toString()).isEqualTo("[]");
    assertThat(result.at("/project/compared").asInt()).isPositive();
  }

  /** Each task without its key, which a copy cannot share. */
  private static List<String> tasks(String file) {
    List<String> tasks = new ArrayList<>();
    for (String task : file.split("<Task>")) {
      tasks.add(
          task.replaceAll(
              "<ExtendedAttribute><FieldID>188743731</FieldID><Value>[^<]*</Value></ExtendedAttribute>",
              ""));
    }
    return tasks.subList(1, tasks.size());
  }

  @Test
  void whatIsNoProjectEndsWithItsReason() {
    Ended ended =
        uploads.run(
            "format=mspdi&create=Zz", "<!DOCTYPE x><Project/>".getBytes(StandardCharsets.UTF_8));
    Ended mpp = uploads.run("format=mpp&create=Zz", new byte[2_000]);

    assertThat(ended.state()).isEqualTo("FAILED");
    assertThat(ended.result().at("/rejected/0/code").asText()).isEqualTo("project.hostile");
    assertThat(mpp.result().at("/rejected/0/message").asText())
        .isEqualTo("Die Datei ist kein Projekt von Microsoft Project (.mpp).");
  }

  @Test
  void thePageShowsWhatHappensAndWhatIsCalculatedDifferently() throws IOException {
    Page page = browser.open("office", "import");
    page.getByTestId("import-roadmap").selectOption("");
    page.getByTestId("import-create").fill("Zz Neubau");
    page.getByTestId("import-file")
        .setInputFiles(
            new FilePayload(
                "neubau.xml",
                "text/xml",
                ProjectImportE2EIT.class
                    .getResourceAsStream("/imports/neubau.xml")
                    .readAllBytes()));

    assertThat(page.locator("tr[data-kind=MEASURE]").first()).containsText("Neubau der Feuerwache");
    assertThat(page.locator("tr[data-kind=PLAN_LINK]")).hasCount(3);
    assertThat(page.getByTestId("import-differences").locator("tr[data-code=LINK]"))
        .containsText("Verletzte Abhängigkeit");
    assertThat(page.getByTestId("import-notes")).containsText("Ressourcen");
    assertThat(Browser.violations(page)).isEmpty();

    page.getByTestId("import-apply").click();
    page.getByTestId("import-result").waitFor();
    Download csv = page.waitForDownload(() -> page.getByTestId("import-differences-save").click());
    assertThat(Files.readString(csv.path())).contains("\"Ausschreibung\"", "Abhängigkeit von");
    page.locator("[data-testid=import-findings] section, [data-testid=import-findings] p.rm-note")
        .first()
        .waitFor();
    assertThat(Browser.violations(page)).isEmpty();
    page.getByTestId("import-undo").click();
    page.getByText("Der Import wurde zurückgenommen").waitFor();
    assertThat(product.json("office", "roadmaps").findValuesAsText("key"))
        .doesNotContain("zz-neubau");
  }
}
