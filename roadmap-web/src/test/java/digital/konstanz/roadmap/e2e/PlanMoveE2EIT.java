// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Floats of the plan and cascades of a move, through REST. */
class PlanMoveE2EIT {
  private static final Product PRODUCT = Product.shared();

  @Test
  void lastEndIsCriticalAndViolatedLinksLackDays() {
    JsonNode plan = plan("office");
    Map<String, JsonNode> rows = rows(plan);
    JsonNode last =
        rows.values().stream()
            .filter(row -> "MEASURE".equals(row.get("kind").asText()))
            .filter(row -> !"CANCELLED".equals(row.get("status").asText()))
            .max((a, b) -> day(a, "end").compareTo(day(b, "end")))
            .orElseThrow();

    assertThat(last.get("critical").asBoolean()).isTrue();
    assertThat(last.get("totalFloat").asInt()).isLessThanOrEqualTo(0);
    for (JsonNode finding : PRODUCT.json("office", "findings")) {
      if (finding.get("code").asText().equals("DEPENDENCY_VIOLATED")) {
        JsonNode predecessor = rows.get(finding.get("values").get("predecessor").asText());
        assertThat(rows.get(finding.get("subject").asText()).get("totalFloat").asInt())
            .isNegative();
        assertThat(predecessor.get("totalFloat").asInt()).isNegative();
      }
    }
    assertThat(rows.values())
        .filteredOn(row -> row.get("kind").asText().startsWith("F"))
        .allMatch(row -> row.get("totalFloat").isNull() && row.get("critical").isNull());
  }

  @Test
  void aMoveTakesAlongWhatWaitsAndIsOneUndoStep() {
    JsonNode before = plan("office");
    JsonNode link = linkBetweenPlannedMeasures(before);
    String key = link.get("from").asText();
    String successor = link.get("to").asText();
    String path = "measures/" + key + "/moves";

    JsonNode preview =
        Product.parse(
            PRODUCT.post("office", path, "{\"shiftWorkingDays\":250,\"dryRun\":true}").body());

    assertThat(preview.get("applied").asBoolean()).isFalse();
    assertThat(preview.get("changes").get(0).get("key").asText()).isEqualTo(key);
    JsonNode moved = change(preview, successor);
    assertThat(moved.get("reason").asText()).isEqualTo("LINK");
    assertThat(LocalDate.parse(moved.get("newStart").asText()))
        .isAfter(LocalDate.parse(preview.get("changes").get(0).get("newEnd").asText()));
    assertThat(plan("office").get("rows")).isEqualTo(before.get("rows"));

    HttpResponse<String> applied =
        PRODUCT.post("office", path, "{\"shiftWorkingDays\":250,\"dryRun\":false}");
    assertThat(Product.parse(applied.body()).get("changes")).isEqualTo(preview.get("changes"));
    Map<String, JsonNode> after = rows(plan("office"));
    for (JsonNode change : preview.get("changes")) {
      assertThat(after.get(change.get("key").asText()).get("end")).isEqualTo(change.get("newEnd"));
    }

    assertThat(PRODUCT.post("office", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(rows(plan("office"))).isEqualTo(rows(before));
  }

  @Test
  void whatOneMayNotMoveIsAConflict() {
    JsonNode plan = plan("head");
    for (JsonNode link : plan.get("links")) {
      HttpResponse<String> answer =
          PRODUCT.post(
              "head",
              "measures/" + link.get("from").asText() + "/moves",
              "{\"shiftWorkingDays\":1200,\"dryRun\":true}");
      if (answer.statusCode() == 200) {
        for (JsonNode conflict : Product.parse(answer.body()).get("conflicts")) {
          if (conflict.get("code").asText().equals("ITEM_LOCKED")) {
            assertThat(change(Product.parse(answer.body()), conflict.get("key").asText())).isNull();
            assertThat(conflict.get("message").asText()).contains(link.get("from").asText());
            return;
          }
        }
      }
    }
    throw new AssertionError("no link leads from the head's unit to another one");
  }

  @Test
  void aDayIsMovedByWhoPlansItsMeasureAndNeverUnseen() {
    JsonNode before = plan("office");
    JsonNode day =
        rows(before).values().stream()
            .filter(row -> "GATE".equals(row.get("kind").asText()))
            .filter(row -> !row.get("end").isNull() && row.get("editable").asBoolean())
            .findFirst()
            .orElseThrow();
    String path = "item-moves/" + day.get("key").asText();
    String end = day.get("end").asText();
    String later = LocalDate.parse(end).plusYears(9).toString();
    String wish = "{\"range\":{\"start\":\"" + later + "\",\"end\":\"" + later + "\"}";
    String seen = ",\"seen\":{\"start\":\"" + end + "\",\"end\":\"" + end + "\"}";

    assertThat(PRODUCT.post("employee", path, wish + "}").statusCode()).isEqualTo(403);
    assertThat(PRODUCT.post("office", "item-moves/never-was", wish + "}").statusCode())
        .isEqualTo(404);
    HttpResponse<String> unseen =
        PRODUCT.post("office", path, wish + seen.replace(end, later) + "}");
    assertThat(unseen.statusCode()).isEqualTo(412);
    assertThat(Product.parse(unseen.body()).at("/current/end").asText()).isEqualTo(end);
    HttpResponse<String> preview = PRODUCT.post("office", path, wish + seen + ",\"dryRun\":true}");
    long version = Product.parse(preview.body()).get("version").asLong();
    assertThat(
            PRODUCT
                .post("office", path, wish + seen + ",\"version\":" + (version - 1) + "}")
                .body())
        .contains("shift.plan-changed");
    assertThat(rows(plan("office"))).isEqualTo(rows(before));

    HttpResponse<String> stored =
        PRODUCT.post("office", path, wish + seen + ",\"version\":" + version + "}");
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    JsonNode now = rows(plan("office")).get(day.get("key").asText());
    assertThat(now.get("start").asText()).isEqualTo(later);
    assertThat(now.get("end").asText()).isEqualTo(later);
    assertThat(PRODUCT.post("office", "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(rows(plan("office"))).isEqualTo(rows(before));
  }

  private static JsonNode linkBetweenPlannedMeasures(JsonNode plan) {
    Map<String, JsonNode> rows = rows(plan);
    return StreamSupport.stream(plan.get("links").spliterator(), false)
        .filter(link -> link.get("type").asText().equals("FS"))
        .filter(link -> "PLANNED".equals(status(rows, link, "from")))
        .filter(link -> "PLANNED".equals(status(rows, link, "to")))
        .filter(link -> isMeasure(rows, link, "from") && isMeasure(rows, link, "to"))
        .filter(PlanMoveE2EIT::reachesTheSuccessor)
        .findFirst()
        .orElseThrow();
  }

  /** Other tests move cards of the same product: the first link need not be tight enough. */
  private static boolean reachesTheSuccessor(JsonNode link) {
    HttpResponse<String> preview =
        PRODUCT.post(
            "office",
            "measures/" + link.get("from").asText() + "/moves",
            "{\"shiftWorkingDays\":250,\"dryRun\":true}");
    assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
    return change(Product.parse(preview.body()), link.get("to").asText()) != null;
  }

  private static boolean isMeasure(Map<String, JsonNode> rows, JsonNode link, String end) {
    return "MEASURE".equals(rows.get(link.get(end).asText()).get("kind").asText());
  }

  private static String status(Map<String, JsonNode> rows, JsonNode link, String end) {
    return rows.get(link.get(end).asText()).get("status").asText();
  }

  private static JsonNode change(JsonNode answer, String key) {
    for (JsonNode change : answer.get("changes")) {
      if (change.get("key").asText().equals(key)) {
        return change;
      }
    }
    return null;
  }

  private static JsonNode plan(String role) {
    String key = PRODUCT.json(role, "roadmaps").get(0).get("key").asText();
    return PRODUCT.json(role, "roadmaps/" + key + "/plan");
  }

  private static Map<String, JsonNode> rows(JsonNode plan) {
    Map<String, JsonNode> rows = new HashMap<>();
    for (Iterator<JsonNode> all = plan.get("rows").elements(); all.hasNext(); ) {
      JsonNode row = all.next();
      rows.put(row.get("key").asText(), row);
    }
    return rows;
  }

  private static LocalDate day(JsonNode row, String field) {
    return row.get(field).isNull() ? LocalDate.MIN : LocalDate.parse(row.get(field).asText());
  }
}
