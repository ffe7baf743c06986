// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Links between items through REST: added with what moves, changed, removed, undone. */
class PlanLinkE2EIT {
  private static final Product PRODUCT = Product.shared();
  private static final String OFFICE = "office";

  @Test
  void aLinkIsAddedWithWhatMovesChangedRemovedAndAllOfItUndone() {
    Map<String, JsonNode> before = rows();
    List<String> pair = pairThatMoves();
    String wish = wish(pair.get(0), pair.get(1));
    JsonNode preview = PRODUCT.json(OFFICE, "measures/" + pair.get(1) + "/links");

    HttpResponse<String> added = PRODUCT.post(OFFICE, "links", wish + "}");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    JsonNode link = Product.parse(added.body()).get("link");
    String key = link.get("key").asText();
    assertThat(Product.parse(added.body()).get("applied").asBoolean()).isTrue();
    for (JsonNode change : Product.parse(added.body()).get("changes")) {
      assertThat(rows().get(change.get("key").asText()).get("end")).isEqualTo(change.get("newEnd"));
    }
    JsonNode known = PRODUCT.json(OFFICE, "measures/" + pair.get(1) + "/links");
    assertThat(known.size()).isEqualTo(preview.size() + 1);
    assertThat(PRODUCT.json(OFFICE, "links/" + key)).isEqualTo(link);

    assertThat(PRODUCT.post(OFFICE, "links", wish + "}").statusCode()).isEqualTo(422);
    HttpResponse<String> circle =
        PRODUCT.post(OFFICE, "links", wish(pair.get(1), pair.get(0)) + ",\"dryRun\":true}");
    assertThat(circle.statusCode()).isEqualTo(409);
    assertThat(circle.body()).contains(pair.get(1) + " ").contains("→ " + pair.get(0) + " ");

    String version = link.get("version").asText();
    HttpResponse<String> changed =
        PRODUCT.patch(OFFICE, "links/" + key, version, "{\"type\":\"SS\",\"lag\":-3}");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(Product.parse(changed.body()).at("/link/lag").asInt()).isEqualTo(-3);
    HttpResponse<String> stale = PRODUCT.patch(OFFICE, "links/" + key, version, "{\"lag\":1}");
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(Product.parse(stale.body()).at("/current/type").asText()).isEqualTo("SS");

    String now = Product.parse(changed.body()).at("/link/version").asText();
    assertThat(PRODUCT.delete(OFFICE, "links/" + key, now).statusCode()).isEqualTo(204);
    assertThat(PRODUCT.get(OFFICE, "links/" + key).statusCode()).isEqualTo(404);
    for (int step = 0; step < 3; step++) {
      assertThat(PRODUCT.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(PRODUCT.json(OFFICE, "measures/" + pair.get(1) + "/links")).isEqualTo(preview);
  }

  @Test
  void whatOneMayNotMoveDoesNotGetALinkAndUnknownEndsAreNamed() {
    List<String> pair = pairThatMoves();
    String wish = wish(pair.get(0), pair.get(1)) + ",\"dryRun\":true}";

    assertThat(PRODUCT.post("employee", "links", wish).statusCode()).isEqualTo(403);
    assertThat(PRODUCT.post("auditor", "links", wish).statusCode()).isEqualTo(403);
    HttpResponse<String> unknown =
        PRODUCT.post(OFFICE, "links", wish(pair.get(0), "never-was") + "}");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(Product.parse(unknown.body()).at("/errors/0/field").asText()).isEqualTo("to");
    assertThat(PRODUCT.delete("employee", "links/never-was", "1").statusCode()).isEqualTo(403);
    assertThat(PRODUCT.get("employee", "links/never-was").statusCode()).isEqualTo(404);
  }

  @Test
  void aConstraintNeedsItsDayAndIsUndone() {
    String path = "measures/" + pairThatMoves().get(0);
    JsonNode before = PRODUCT.json(OFFICE, path);
    String version = before.get("version").asText();

    HttpResponse<String> without =
        PRODUCT.patch(OFFICE, path, version, "{\"constraintType\":\"MUST_START_ON\"}");
    HttpResponse<String> stored =
        PRODUCT.patch(
            OFFICE,
            path,
            version,
            "{\"constraintType\":\"MUST_START_ON\",\"constraintDate\":\"2027-03-01\","
                + "\"manual\":true}");

    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(Product.parse(without.body()).at("/errors/0/field").asText())
        .isEqualTo("constraintDate");
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    JsonNode now = PRODUCT.json(OFFICE, path);
    assertThat(now.get("constraintType").asText()).isEqualTo("MUST_START_ON");
    assertThat(now.get("constraintDate").asText()).isEqualTo("2027-03-01");
    assertThat(now.get("manual").asBoolean()).isTrue();
    JsonNode row = rows().get(now.get("key").asText());
    assertThat(row.get("manual").asBoolean()).isTrue();
    assertThat(PRODUCT.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
    assertThat(PRODUCT.json(OFFICE, path).get("constraintType"))
        .isEqualTo(before.get("constraintType"));
  }

  @Test
  void aMoveTellsWhatItMeansForMoneyDeadlinesAndUnits() {
    Set<String> codes = new HashSet<>();
    Map<String, JsonNode> rows = rows();
    for (String key : rows.keySet()) {
      HttpResponse<String> answer =
          rows.get(key).get("kind").asText().equals("MEASURE")
              ? PRODUCT.post(
                  OFFICE,
                  "measures/" + key + "/moves",
                  "{\"shiftWorkingDays\":300,\"dryRun\":true}")
              : null;
      if (answer != null && answer.statusCode() == 200) {
        Product.parse(answer.body())
            .get("consequences")
            .forEach(
                found -> {
                  codes.add(found.get("code").asText().split("_")[0]);
                  assertThat(found.get("message").asText())
                      .contains(":")
                      .doesNotContain("finding.");
                });
      }
      if (codes.containsAll(List.of("MONEY", "DEADLINE", "SCENARIO", "OVERLOAD"))) {
        return;
      }
    }
    throw new AssertionError("told only " + codes);
  }

  /** Two planned measures without any link to each other, of which the second begins too early. */
  private static List<String> pairThatMoves() {
    List<JsonNode> planned =
        rows().values().stream()
            .filter(row -> row.get("kind").asText().equals("MEASURE"))
            .filter(row -> row.get("status").asText().equals("PLANNED"))
            .filter(row -> !row.get("start").isNull() && !row.get("end").isNull())
            .toList();
    for (JsonNode from : planned) {
      for (JsonNode to : planned) {
        String wish = wish(from.get("key").asText(), to.get("key").asText());
        boolean early = to.get("start").asText().compareTo(from.get("end").asText()) <= 0;
        if (from != to && early && moves(wish)) {
          return List.of(from.get("key").asText(), to.get("key").asText());
        }
      }
    }
    throw new AssertionError("no two measures overlap");
  }

  private static boolean moves(String wish) {
    HttpResponse<String> preview = PRODUCT.post(OFFICE, "links", wish + ",\"dryRun\":true}");
    return preview.statusCode() == 200 && !Product.parse(preview.body()).get("changes").isEmpty();
  }

  private static String wish(String from, String to) {
    return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"type\":\"FS\"";
  }

  private static Map<String, JsonNode> rows() {
    String roadmap = PRODUCT.json(OFFICE, "roadmaps").get(0).get("key").asText();
    Map<String, JsonNode> rows = new HashMap<>();
    StreamSupport.stream(
            PRODUCT.json(OFFICE, "roadmaps/" + roadmap + "/plan").get("rows").spliterator(), false)
        .forEach(row -> rows.put(row.get("key").asText(), row));
    return rows;
  }
}
