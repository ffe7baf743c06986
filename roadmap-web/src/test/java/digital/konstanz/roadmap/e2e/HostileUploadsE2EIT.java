// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files and requests that nobody should send, sent to a product with little memory: each gets a
 * clear answer within ten seconds, and the plan is afterwards what it was.
 */
class HostileUploadsE2EIT {

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String HEAD = "ID;Titel;Beginn;Ende;Abhängig von\n";

  private static Product product;
  private static Uploads uploads;
  private static String before;

  private record Attack(String name, String query, Callable<byte[]> file, String... verdict) {}

  @BeforeAll
  static void start() {
    product = Product.start(Map.of("ROADMAP_DEMO", "true", "ROADMAP_HEAP", "384m"));
    uploads = new Uploads(product);
    before = plan();
  }

  @AfterAll
  static void stop() {
    product.close();
    assertThat(product.output())
        .doesNotContain("OutOfMemory")
        .doesNotContain("Incident")
        .doesNotContain("\tat ");
  }

  @AfterEach
  void theRestIsUntouched() {
    assertThat(plan()).isEqualTo(before);
  }

  private static String plan() {
    return product.json("office", "measures?limit=1000").toString();
  }

  @TestFactory
  Stream<DynamicTest> filesThatAreRefused() {
    return Stream.of(
            sheet("long title", "H-1;" + "x".repeat(10_000) + ";;;", "\"line\":2", "Titel"),
            sheet("no title", "H-1;;01.01.2027;31.12.2027;", "Die Zeile hat keinen Titel."),
            sheet("duplicate keys", "H-1;Eins;;;\nH-1;Zwei;;;", "steht schon in Zeile 2."),
            sheet("cycle", "H-1;A;;;H-2\nH-2;B;;;H-3\nH-3;C;;;H-1", "H-3 → H-2 → H-1 → H-3"),
            sheet("dependent on itself", "H-1;Eins;;;H-1", "Kreis: H-1 → H-1"),
            sheet("unknown predecessor", "H-1;Eins;;;never-was", "never-was gibt es nicht."),
            sheet("year 0", "H-1;Eins;01.01.0000;31.12.0000;", "Jahre von 1900 bis 2199."),
            sheet("year 9999", "H-1;Eins;01.01.9999;31.12.9999;", "Jahre von 1900 bis 2199."),
            sheet("year 10000", "H-1;Eins;10000-01-01;10000-12-31;", "Kein lesbares Datum."),
            sheet("no such day", "H-1;Eins;31.02.2027;30.02.2028;", "Kein lesbares Datum."),
            sheet("end before start", "H-1;Eins;31.12.2027;01.01.2027;", "vor dem Beginn"),
            file("unknown parent", "csv", HostileFiles::orphan, "never-was gibt es nicht."),
            file("no header", "csv", () -> bytes("\n\n\n"), "Die Datei ist leer"),
            file("nothing at all", "csv", () -> new byte[0], "Die Datei ist leer"),
            file("zeros", "csv", () -> new byte[100_000], "keine Textdatei"),
            file("bytes that are no UTF-8", "csv", HostileFiles::brokenUtf8, "ab Zeile 2 besch"),
            file("endless quote", "csv", () -> bytes(HEAD + "\"H-1;x\n"), "Ab Zeile 2 fehlt"),
            file("100 MB", "csv", () -> new byte[100_000_000], "413 Die Datei ist 100 MB"),
            file("zip bomb", "xlsx", HostileFiles::zipBomb, "aus Sicherheitsgründen"),
            file("too many entries", "xlsx", HostileFiles::manyEntries, "aus Sicherheitsgründen"),
            file("external entity", "xlsx", HostileFiles::entity, "aus Sicherheitsgründen"),
            file("formulas", "xlsx", HostileFiles::formulas, "Formeln werden nicht berechnet"),
            file("no workbook", "xlsx", () -> bytes("not a workbook"), "keine Excel-Arbeitsmappe"),
            file("YAML of aliases", "yaml", HostileFiles::aliases, "Verweise (* und &)"),
            file("YAML with a type", "yaml", HostileFiles::typed, "Unbekannter Name"),
            file("JSON 100,000 levels deep", "json", HostileFiles::deep, "nicht lesbar"),
            file("JSON cut off", "json", () -> bytes("{\"massnahmen\":[{"), "nicht lesbar"),
            file("unknown format", "exe", () -> bytes("MZ"), "422 Das Format exe gibt es nicht."))
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> refused(attack)));
  }

  private static Attack sheet(String name, String rows, String... verdict) {
    return file(name, "csv", () -> bytes(HEAD + rows + "\n"), verdict);
  }

  private static Attack file(
      String name, String format, Callable<byte[]> content, String... verdict) {
    return new Attack(name, "format=" + format, content, verdict);
  }

  private static void refused(Attack attack) throws Exception {
    byte[] file = attack.file().call();
    long begin = System.nanoTime();
    String verdict = verdict(uploads.post("office", attack.query(), file));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(took).isLessThan(LONGEST);
    assertThat(verdict).contains(attack.verdict()).doesNotContain("Exception", "SUCCEEDED");
  }

  /** What the sender is told, at once or by the job. */
  private static String verdict(HttpResponse<String> answer) {
    if (answer.statusCode() != 202) {
      assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413, 415, 422);
      return answer.statusCode() + " " + Product.parse(answer.body()).get("detail").asText();
    }
    String job = Product.parse(answer.body()).get("job").asText();
    uploads.ended(job);
    JsonNode ended = product.json("office", "jobs/" + job);
    String told = ended.get("message").asText() + " " + ended.get("result");
    return ended.get("state").asText() + " " + told.substring(0, Math.min(told.length(), 600));
  }

  @Test
  void textThatASpreadsheetWouldCalculateLeavesAsText() {
    byte[] rows = bytes("ID;Titel\nF-1;=1+1\nF-2;@SUM(A1)\nF-3;<img src=x onerror=alert(1)>\n");

    assertThat(uploads.run("format=csv&create=formeln", rows).state()).isEqualTo("SUCCEEDED");
    String sheet = product.get("office", "roadmaps/formeln/exports/csv").body();
    assertThat(sheet).contains("1+1", "<img").doesNotContain(";=", ";\"=", ";@", ";\"@");
  }

  @Test
  void textInUtf16IsReadAsWhatItSays() {
    Uploads.Ended ended = uploads.run("format=csv&dryRun=true", HostileFiles.utf16());

    assertThat(ended.state()).isEqualTo("SUCCEEDED");
    assertThat(ended.result().get("created").asInt()).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> requestsThatAreAnswered() {
    String key = product.json("office", "measures?limit=1").get("items").get(0).get("key").asText();
    String moves = "measures/" + key + "/moves";
    String plan =
        "roadmaps/" + product.json("office", "roadmaps").get(0).get("key").asText() + "/plan";
    return Stream.of(
        title("10,000 characters", key, "\"" + "x".repeat(10_000) + "\"", 422),
        title("20 MB", key, "\"" + "x".repeat(20_000_000) + "\"", 413),
        title("an object", key, "{\"a\":[1,2]}", 422),
        title("nested 100,000 deep", key, "[".repeat(100_000), 422),
        move("to year 0", moves, "\"start\":\"0000-01-01\"", 422),
        move("to year 9999", moves, "\"start\":\"9999-12-31\"", 422),
        move("to the last day there is", moves, "\"end\":\"2199-12-31\"", 200),
        move("to no day", moves, "\"start\":\"2027-02-31\"", 422),
        move("too far", moves, "\"shiftWorkingDays\":2147483647", 422),
        move("too far back", moves, "\"shiftWorkingDays\":-2147483648", 422),
        reading("all days", "calendar?from=0000-01-01&to=9999-12-31", 422),
        reading("days beyond", "calendar?from=-999999999-01-01&to=2027-01-01", 422),
        reading("whole time", plan + "?from=0000-01-01&to=9999-12-31", 200),
        reading("far page", "measures?offset=2147483647&limit=1000", 200));
  }

  private static DynamicTest title(String name, String key, String title, int status) {
    return answered(
        "title: " + name,
        () ->
            product.patch(
                "office",
                "measures/" + key,
                product.json("office", "measures/" + key).get("version").asText(),
                "{\"title\":" + title + "}"),
        status);
  }

  private static DynamicTest move(String name, String path, String how, int status) {
    return answered(
        "move " + name,
        () -> product.post("office", path, "{" + how + ",\"dryRun\":true}"),
        status);
  }

  private static DynamicTest reading(String name, String path, int status) {
    return answered(name, () -> product.get("office", path), status);
  }

  private static DynamicTest answered(
      String name, Callable<HttpResponse<String>> request, int status) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          long begin = System.nanoTime();
          HttpResponse<String> answer = request.call();
          Duration took = Duration.ofNanos(System.nanoTime() - begin);

          assertThat(took).isLessThan(LONGEST);
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
