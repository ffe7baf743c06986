// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.identity.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks the running product every operation in every role and every relation to a measure. The
 * expected answers stand in {@code permission-matrix.csv}; a row too few or too many fails.
 */
class PermissionMatrixE2EIT {

  private static final List<String> ROLES =
      List.of("office", "head", "lead", "employee", "committee", "admin", "operations", "auditor");
  private static final List<String> RELATIONS =
      List.of("OWN", "UNIT", "OTHER", "INTERNAL", "CONFIDENTIAL");

  private static Product product;
  private static String roadmap;
  private static final Map<String, JsonNode> CALLERS = new HashMap<>();
  private static final Map<String, JsonNode> MEASURES = new LinkedHashMap<>();
  private static String internal;
  private static String confidential;
  private static String other;
  private static String baseline;
  private static final Map<String, String> VARIANTS = new HashMap<>();

  @BeforeAll
  static void hideTwoMeasures() {
    product = Product.shared();
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
    baseline =
        product.json("office", "roadmaps/" + roadmap + "/baselines").get(0).get("key").asText();
    List.of("head", "lead").forEach(role -> VARIANTS.put(role, sharedVariant(role)));
    ROLES.forEach(role -> CALLERS.put(role, product.json(role, "me")));
    product
        .json("office", "measures?limit=1000")
        .get("items")
        .forEach(measure -> MEASURES.put(measure.get("key").asText(), measure));
    List<String> foreign = foreignMeasures();
    other = foreign.get(0);
    internal = foreign.get(1);
    confidential = foreign.get(2);
    show(internal, "UNIT_INTERNAL");
    show(confidential, "CONFIDENTIAL");
  }

  private static String sharedVariant(String role) {
    HttpResponse<String> made =
        product.post(
            role,
            "roadmaps/" + roadmap + "/variants",
            "{\"name\":\"Matrix\",\"purpose\":\"Rechte\",\"shared\":true}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    return Product.parse(made.body()).get("key").asText();
  }

  @AfterAll
  static void showThemAgain() {
    assertThat(product.post("head", "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.post("lead", "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
    assertThat(product.post("office", "undo", "").statusCode()).isEqualTo(200);
  }

  /** Measures with a budget that no demo role leads or answers for. */
  private static List<String> foreignMeasures() {
    Set<String> units = new HashSet<>();
    Set<String> owned = new HashSet<>();
    CALLERS
        .values()
        .forEach(
            me -> {
              units.add(me.get("unit").asText());
              me.get("measures").forEach(key -> owned.add(key.asText()));
            });
    return MEASURES.values().stream()
        .filter(measure -> !units.contains(measure.get("lead").asText()))
        .map(measure -> measure.get("key").asText())
        .filter(key -> !owned.contains(key))
        .toList();
  }

  private static void show(String key, String visibility) {
    HttpResponse<String> answer =
        product.patch(
            "office",
            "measures/" + key,
            product.json("office", "measures/" + key).get("version").asText(),
            "{\"visibility\":\"" + visibility + "\"}");
    assertThat(answer.statusCode()).isIn(200, 404);
  }

  private record Row(String operation, String relation, List<String> expected) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PermissionMatrixE2EIT.class.getResourceAsStream("/permission-matrix.csv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("operation,")) {
          List<String> cells = Arrays.asList(line.split(","));
          rows.add(new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())));
        }
      }
    }
    return rows;
  }

  @Test
  void everyOperationAndRelationHasExactlyOneRow() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Operation operation : Operation.values()) {
      if (operation.name().startsWith("MEASURE_")) {
        RELATIONS.forEach(relation -> wanted.add(operation + "/" + relation));
      } else {
        wanted.add(operation + "/CITY");
      }
    }

    assertThat(rows().stream().map(row -> row.operation() + "/" + row.relation()))
        .containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(rows()).allSatisfy(row -> assertThat(row.expected()).hasSameSizeAs(ROLES));
  }

  @TestFactory
  Stream<DynamicTest> everyCellAnswersAsExpected() throws IOException {
    return rows().stream()
        .flatMap(
            row ->
                ROLES.stream()
                    .filter(role -> !expected(row, role).equals("-"))
                    .map(
                        role ->
                            DynamicTest.dynamicTest(
                                row.operation() + " " + row.relation() + " as " + role,
                                () -> assertThat(ask(row, role)).isEqualTo(expected(row, role)))));
  }

  @Test
  void whatIsInvisibleAnswersLikeWhatIsMissing() {
    HttpResponse<String> hidden = product.get("employee", "measures/" + confidential);
    HttpResponse<String> missing = product.get("employee", "measures/never-was");

    assertThat(hidden.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
    assertThat(hidden.body()).isEqualTo(missing.body());
  }

  @Test
  void whatIsInvisibleStandsInNoList() {
    for (String list :
        List.of(
            "measures?limit=1000",
            "roadmaps/" + roadmap + "/plan",
            "findings",
            "roadmaps/" + roadmap + "/board",
            "roadmaps/" + roadmap + "/table")) {
      String body = product.get("employee", list).body();
      assertThat(body).as(list).doesNotContain('"' + confidential + '"');
      assertThat(body).as(list).doesNotContain('"' + internal + '"');
    }
  }

  private static String expected(Row row, String role) {
    return row.expected().get(ROLES.indexOf(role));
  }

  private static String ask(Row row, String role) {
    String key = row.relation().equals("CITY") ? null : measure(row.relation(), role);
    return switch (Operation.valueOf(row.operation())) {
      case PUBLIC_INFORMATION ->
          status(Product.send(HttpRequest.newBuilder(product.address("health/live")).build()));
      case OWN_ACCOUNT -> status(product.get(role, "me"));
      case USER_READ -> status(product.get(role, "users?limit=1"));
      case USER_EDIT -> status(product.post(role, "users", "{}"));
      case GRANT_EDIT ->
          status(product.post(role, "users/" + product.access("lead", "user") + "/grants", "{}"));
      case INSTALLATION_SETUP -> status(product.get(role, "setup"));
      case ROADMAP_CREATE -> status(product.post(role, "roadmaps", "{}"));
      case ROADMAP_LIST -> status(product.get(role, "roadmaps"));
      case MEASURE_READ -> status(product.get(role, "measures/" + key));
      case MEASURE_READ_BUDGET -> budget(product.get(role, "measures/" + key));
      case MEASURE_REPORT ->
          status(product.patch(role, "measures/" + key, "999999999", "{\"progress\":50}"));
      case MEASURE_COMMENT -> status(product.post(role, "measures/" + key + "/comments", "{}"));
      case MEASURE_EDIT ->
          status(product.patch(role, "measures/" + key, "999999999", "{\"title\":\"x\"}"));
      case MEASURE_CREATE ->
          // a parent that nobody knows: who may create one meets 404, and nothing is made
          status(product.post(role, "measures", likeMeasure(row, key)));
      case MEASURE_DELETE -> status(product.delete(role, "measures/" + key, "999999999"));
      case MEASURE_SCHEDULE ->
          status(
              product.post(
                  role, "measures/" + key + "/moves", "{\"shiftWorkingDays\":1,\"dryRun\":true}"));
      case MEASURE_STATUS ->
          status(
              product.post(
                  role, "measures/" + key + "/status", "{\"status\":\"" + statusOf(key) + "\"}"));
      case MEASURE_ORDER ->
          status(
              product.post(
                  role,
                  "roadmaps/" + roadmap + "/board/order",
                  "{\"key\":\"" + key + "\",\"status\":\"" + anotherStatusThan(key) + "\"}"));
      case PLAN_LEVEL -> status(product.get(role, "roadmaps/" + roadmap + "/levelling"));
      case BASELINE_PROPOSE ->
          status(product.post(role, "roadmaps/" + roadmap + "/baselines", "{}"));
      case BASELINE_DECIDE ->
          status(
              product.patch(
                  role,
                  "roadmaps/" + roadmap + "/baselines/" + baseline,
                  "999999999",
                  "{\"status\":\"APPROVED\"}"));
      case VARIANT_READ -> status(product.get(role, "roadmaps/" + roadmap + "/variants"));
      case VARIANT_KEEP -> status(product.post(role, "roadmaps/" + roadmap + "/variants", "{}"));
      case VARIANT_SHARED_EDIT ->
          status(
              product.patch(
                  role,
                  "roadmaps/" + roadmap + "/variants/" + anothersVariant(role),
                  "999999999",
                  "{\"purpose\":\"x\"}"));
      case PLAN_CHANGE_REQUEST ->
          status(product.post(role, "roadmaps/" + roadmap + "/change-requests", "{}"));
      case PLAN_CHANGE_DECIDE ->
          status(
              product.patch(
                  role,
                  "roadmaps/" + roadmap + "/change-requests/never-was",
                  "999999999",
                  "{\"status\":\"APPROVED\"}"));
      case VIEW_KEEP -> status(product.get(role, "views"));
      case VIEW_SHARE ->
          status(product.post(role, "views", "{\"page\":\"TABLE\",\"shared\":true}"));
      case STRATEGY_READ -> status(product.get(role, "scenarios"));
      case FINDINGS_READ -> status(product.get(role, "findings"));
      case LOAD_READ -> status(product.get(role, "load"));
      case BUDGET_READ -> status(product.get(role, "budget"));
      case PRIORITISATION_READ ->
          status(product.get(role, "prioritisation/ranking?method=utility"));
      case PRIORITISATION_CALCULATE ->
          status(product.post(role, "prioritisation/ahp", "{\"matrix\":[[1,2],[0.5,1]]}"));
      case ROADMAP_IMPORT -> status(product.get(role, "imports/mappings"));
      case PLAN_EXPORT -> status(product.get(role, "roadmaps/" + roadmap + "/exports/csv"));
      case ROADMAP_EXPORT -> status(product.get(role, "roadmaps/" + roadmap + "/exports/json"));
      case MASTER_DATA_READ -> status(product.get(role, "units"));
      case ROADMAP_EMPTY -> status(product.get(role, "roadmap-removals"));
      case PLANNING_RULES_EDIT ->
          status(product.patch(role, "house-rules", "999999999", "{\"timeGreen\":5}"));
      case MASTER_DATA_EDIT ->
          status(product.patch(role, "city", "999999999", "{\"cityName\":\"x\"}"));
    };
  }

  private static String anothersVariant(String role) {
    return VARIANTS.get(role.equals("head") ? "lead" : "head");
  }

  private static String likeMeasure(Row row, String key) {
    String visibility =
        switch (row.relation()) {
          case "INTERNAL" -> "UNIT_INTERNAL";
          case "CONFIDENTIAL" -> "CONFIDENTIAL";
          default -> "CITY";
        };
    return "{\"title\":\"x\",\"parent\":\"never-was\",\"lead\":"
        + MEASURES.get(key).get("lead")
        + ",\"visibility\":\""
        + visibility
        + "\"}";
  }

  private static String measure(String relation, String role) {
    return switch (relation) {
      case "OWN" -> CALLERS.get(role).get("measures").get(0).asText();
      case "UNIT" -> ofUnit(role);
      case "OTHER" -> other;
      case "INTERNAL" -> internal;
      default -> confidential;
    };
  }

  private static String ofUnit(String role) {
    JsonNode me = CALLERS.get(role);
    List<String> owned =
        StreamSupport.stream(me.get("measures").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return MEASURES.values().stream()
        .filter(measure -> measure.get("lead").equals(me.get("unit")))
        .map(measure -> measure.get("key").asText())
        .filter(key -> !owned.contains(key))
        .findFirst()
        .orElse(other);
  }

  private static String statusOf(String key) {
    return MEASURES.get(key).get("status").asText();
  }

  private static String anotherStatusThan(String key) {
    return statusOf(key).equals("RUNNING") ? "PLANNED" : "RUNNING";
  }

  private static String status(HttpResponse<String> response) {
    return String.valueOf(response.statusCode());
  }

  private static String budget(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      return status(response);
    }
    return Product.parse(response.body()).get("budget").isNull() ? "hidden" : "shown";
  }
}
