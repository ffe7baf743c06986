// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.ui.Pages;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page and every read of the API on PostgreSQL: few statements, counted on the line to the
 * database, and not a word of what the caller may not see.
 */
class EveryPageE2EIT {

  private static final int MOST_OF_A_PAGE = 12;
  private static final int MOST_OF_THE_PLAN = 6;
  private static final String CANARY = "KANARIENVOGEL";
  private static final String OWN_FIELD = "Notiz der Probe";
  private static final List<String> FORMATS =
      List.of("csv", "xlsx", "mspdi", "pdf", "svg", "png", "ics", "dcat", "json", "yaml");

  private static PostgresUnderTest postgres;
  private static Product product;
  private static Visitor office;
  private static Visitor admin;
  private static String roadmap;
  private static String measure;
  private static String variant;
  private static String change;

  @BeforeAll
  static void start() {
    postgres = new PostgresUnderTest();
    postgres.line().join();
    product = Product.start(postgres.settings());
    office = Visitor.of(product, "office");
    admin = Visitor.of(product, "admin");
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    measure = product.json("employee", "me").get("measures").get(0).asText();
    variant = variantMoving(measure);
    change = changeRequest();
  }

  /** A shared copy of the plan that has the measure elsewhere. */
  private static String variantMoving(String key) {
    String list = "roadmaps/" + roadmap + "/variants";
    String body = "{\"name\":\"Probe\",\"purpose\":\"Probe\",\"shared\":true}";
    String made = Product.parse(product.post("office", list, body).body()).get("key").asText();
    HttpResponse<String> moved =
        product.post(
            "office", list + "/" + made + "/items/" + key + "/moves", "{\"shiftWorkingDays\":5}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    return made;
  }

  @AfterAll
  static void stop() {
    product.close();
    postgres.close();
  }

  @TestFactory
  Stream<DynamicTest> aPageTakesFewStatements() {
    int signIn = statements(() -> office.get("api/v1/openapi.json")).size();
    return Pages.ALL.stream()
        .filter(page -> page.operation() != Operation.PUBLIC_INFORMATION)
        .map(page -> example(page.path()))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.isEmpty() ? "start" : path,
                    () -> {
                      Visitor visitor = office.get(path).statusCode() == 403 ? admin : office;
                      assertThat(visitor.get(path).statusCode()).isIn(200, 302);
                      List<String> executed = statements(() -> visitor.get(path));
                      assertThat(executed.size() - signIn)
                          .as(String.join("\n", executed))
                          .isLessThanOrEqualTo(MOST_OF_A_PAGE);
                    }));
  }

  /** An address for each page; one that ends in a star needs something that is there. */
  private static String example(String path) {
    Map<String, String> stars =
        Map.of(
            "/change-requests/*",
            change,
            "/measures/*",
            measure,
            "/admin/users/*",
            product.access("office", "user"),
            "/admin/units/*",
            product.json("office", "me").get("unit").asText(),
            "/variants/*",
            variant);
    if (path.endsWith("*")) {
      assertThat(stars).as("name something that the page " + path + " can show").containsKey(path);
      return path.substring(1, path.length() - 1) + stars.get(path);
    }
    return path.substring(1);
  }

  /** A request to move the one measure of a locked plan, with its roadmap. */
  private static String changeRequest() {
    String yaml =
        "measures:\n  - {id: EPL-M, title: Einzige, start: 2026-03-02, end: 2026-04-30}\n";
    Uploads.Ended made =
        new Uploads(product)
            .run("format=yaml&create=Gesperrt", yaml.getBytes(StandardCharsets.UTF_8));
    String own = made.result().get("roadmap").asText();
    String plans = "roadmaps/" + own + "/baselines";
    JsonNode kept =
        Product.parse(
            product.post("office", plans, "{\"name\":\"Plan\",\"reason\":\"Weil\"}").body());
    product.patch(
        "office",
        plans + "/" + kept.get("key").asText(),
        kept.get("version").asText(),
        "{\"status\":\"APPROVED\",\"lock\":true}");
    HttpResponse<String> asked =
        product.post(
            "office",
            "roadmaps/" + own + "/change-requests",
            "{\"key\":\"EPL-M\",\"shiftWorkingDays\":5,\"reason\":\"Weil\"}");
    String key = Product.parse(asked.body()).at("/request/key").asText();
    assertThat(key).as(asked.body()).isNotEmpty();
    return key + "?roadmap=" + own;
  }

  @Test
  void thePlanTakesFewStatementsAndNotMoreWithMoreRows() {
    Uploads uploads = new Uploads(product);
    for (int rows : List.of(50, 5_000)) {
      String query = "format=csv&mapping=massnahmen&create=plan" + rows;
      assertThat(uploads.run(query, TimelineBench.sheet(rows)).state()).isEqualTo("SUCCEEDED");
    }
    int signIn = statements(() -> product.get("office", "openapi.json")).size();
    product.get("office", "roadmaps/" + roadmap + "/plan");
    // each for the first time: what was read once is kept as long as the plan does not change
    List<String> few = statements(() -> product.get("office", "roadmaps/plan50/plan"));
    List<String> many = statements(() -> product.get("office", "roadmaps/plan5000/plan"));

    assertThat(product.json("office", "roadmaps/plan5000/plan").get("rows").size())
        .isGreaterThan(5_000);
    assertThat(few.size() - signIn)
        .as(String.join("\n", few))
        .isLessThanOrEqualTo(MOST_OF_THE_PLAN);
    assertThat(many).hasSameSizeAs(few);
    assertThat(statements(() -> product.get("office", "roadmaps/plan5000/plan")))
        .hasSizeLessThan(many.size());
  }

  private static List<String> statements(Runnable work) {
    return postgres.line().statementsOf(work);
  }

  @Test
  void nothingOfWhatIsInvisibleIsSaidAnywhere() {
    String own = product.json("employee", "me").get("measures").get(0).asText();
    JsonNode load = product.json("head", "load");
    JsonNode budget = product.json("head", "budget");
    int seen = product.json("employee", "measures?limit=1").get("total").asInt();
    List<String> hidden = hideTwoBehind(own);
    Visitor visitor = Visitor.of(product, "employee");
    List<String> leaks = new ArrayList<>(keysTold(own, hidden));
    // in the sums of the city, and in no count of what one sees
    assertThat(product.json("head", "load")).isEqualTo(load);
    assertThat(product.json("head", "budget")).isEqualTo(budget);
    assertThat(product.json("employee", "measures?limit=1").get("total").asInt())
        .isEqualTo(seen - hidden.size());
    for (String path : everythingToRead(own)) {
      String body = visitor.text(path);
      if (body.contains(CANARY)) {
        leaks.add(path + " says a text");
      }
      hidden.stream()
          .filter(key -> body.contains('"' + key + '"') || body.contains(">" + key + "<"))
          .forEach(key -> leaks.add(path + " says the key " + key));
    }
    for (String key : hidden) {
      for (String path : List.of("measures/" + key, "api/v1/measures/" + key + "/sheet")) {
        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(visitor.text(path)).as(path).doesNotContain(CANARY);
      }
    }
    HttpResponse<String> move =
        product.post(
            "office", "measures/" + own + "/moves", "{\"shiftWorkingDays\":-400,\"dryRun\":true}");
    assertThat(move.body()).doesNotContain('"' + hidden.get(1) + '"').doesNotContain(CANARY);
    assertThat(leaks).isEmpty();
  }

  /** What live events say by name of the hidden ones, up to the first word about the own one. */
  private static List<String> keysTold(String own, List<String> hidden) {
    List<String> told = new ArrayList<>();
    try (EventReader events = EventReader.of(product, "employee", roadmap)) {
      report(hidden.get(0), "still hidden");
      told.add(events.next());
      report(own, "seen");
      do {
        told.add(events.next());
      } while (!told.get(told.size() - 1).contains('"' + own + '"'));
    }
    return told.stream()
        .filter(event -> hidden.stream().anyMatch(key -> event.contains('"' + key + '"')))
        .map(event -> "/events says " + event)
        .toList();
  }

  private static void report(String key, String text) {
    String version = product.json("office", "measures/" + key).get("version").asText();
    assertThat(
            product
                .patch(
                    "office", "measures/" + key + "/report", version, "{\"text\":\"" + text + "\"}")
                .statusCode())
        .isEqualTo(200);
  }

  /** Two foreign measures that the given one waits for, full of markers, then taken from sight. */
  private static List<String> hideTwoBehind(String own) {
    List<String> hidden = foreign().subList(0, 2);
    String title = product.json("office", "measures/" + own).get("title").asText();
    String rows =
        "ID;Titel;Abhängig von\n"
            + own
            + ";\""
            + title
            + "\";\""
            + String.join(", ", hidden)
            + "\"";
    Uploads.Ended linked =
        new Uploads(product).run("format=csv", rows.getBytes(StandardCharsets.UTF_8));
    assertThat(linked.state()).as(String.valueOf(linked.result())).isEqualTo("SUCCEEDED");
    HttpResponse<String> field =
        product.post(
            "office",
            "roadmaps/" + roadmap + "/own-fields",
            "{\"name\":\"" + OWN_FIELD + "\",\"type\":\"TEXT\"}");
    assertThat(field.statusCode()).as(field.body()).isLessThan(300);
    hidden.forEach(key -> report(key, CANARY + " report"));
    mark(hidden.get(0), "UNIT_INTERNAL");
    mark(hidden.get(1), "CONFIDENTIAL");
    return hidden;
  }

  private static List<String> foreign() {
    Set<String> units = new HashSet<>();
    for (String role : List.of("office", "head", "lead", "employee")) {
      units.add(product.json(role, "me").get("unit").asText());
    }
    JsonNode items = product.json("office", "measures?limit=1000").get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(row -> !units.contains(row.get("lead").asText()))
        .map(row -> row.get("key").asText())
        .toList();
  }

  private static void mark(String key, String visibility) {
    StringBuilder body = new StringBuilder("{\"visibility\":\"" + visibility + '"');
    for (String field : List.of("title", "description", "aim", "benefit")) {
      body.append(",\"").append(field).append("\":\"").append(CANARY).append(' ').append(field);
      body.append('"');
    }
    body.append(",\"fields\":{\"" + OWN_FIELD + "\":\"" + CANARY + " field\"}");
    String version = product.json("office", "measures/" + key).get("version").asText();
    assertThat(
            product
                .patch("office", "measures/" + key, version, body.append('}').toString())
                .statusCode())
        .isIn(200, 404);
  }

  private static List<String> everythingToRead(String own) {
    List<String> paths = new ArrayList<>();
    Pages.ALL.stream()
        .filter(page -> !page.path().endsWith("*"))
        .map(page -> page.path().substring(1))
        .forEach(
            path -> {
              paths.add(path);
              paths.add(path + "?q=KANARIEN");
              paths.add(path + "?unit=*");
            });
    paths.add("measures/" + own);
    paths.add("measures/" + own + "?view=history");
    paths.add("strategy?view=cards");
    JsonNode api = Product.parse(product.get("employee", "openapi.json").body()).get("paths");
    api.fieldNames()
        .forEachRemaining(
            path -> {
              if (api.get(path).has("get") && !path.equals("/events")) {
                FORMATS.forEach(format -> paths.add(filled(path, own, format)));
              }
            });
    paths.add("api/v1/jump?q=KANARIEN");
    paths.add("api/v1/measures?roadmap=*&limit=1000");
    return paths.stream().distinct().toList();
  }

  private static String filled(String path, String own, String format) {
    String key = path.startsWith("/roadmaps/") ? roadmap : own;
    return "api/v1"
        + path.replace("{key}", key).replace("{format}", format).replaceAll("\\{\\w+}", "none")
        + (path.equals("/jump") ? "?q=KANARIEN" : "");
  }
}
