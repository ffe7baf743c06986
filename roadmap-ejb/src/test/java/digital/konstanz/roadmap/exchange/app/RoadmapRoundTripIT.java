// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import digital.konstanz.roadmap.exchange.app.whole.PlannedChange;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadmapRoundTripIT {

  private static final Map<String, Integer> SECTIONS =
      Map.ofEntries(
          Map.entry("strategic_goals", 5),
          Map.entry("fields_of_action", 9),
          Map.entry("focal_points", 20),
          Map.entry("departments", 16),
          Map.entry("framework_conditions", 8),
          Map.entry("legal_drivers", 37),
          Map.entry("task_review", 12),
          Map.entry("processes", 12),
          Map.entry("online_services", 14),
          Map.entry("criteria", 7),
          Map.entry("gates", 6),
          Map.entry("measures", 62),
          Map.entry("scenarios", 8),
          Map.entry("committees", 8),
          Map.entry("rules", 12),
          Map.entry("decisions", 6),
          Map.entry("kpis", 8),
          Map.entry("risks", 10),
          Map.entry("budget_cycles", 3),
          Map.entry("budget_envelope_eur", 6));

  @ParameterizedTest
  @EnumSource
  void everythingOfTheDataSetComesBack(Vendor vendor) throws IOException {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      importDemo(database);

      JsonNode original = yaml(WholeRoadmaps.demo("konstanz-digital.yaml"));
      JsonNode exported = yaml(WholeRoadmaps.exported(database, RoadmapFileFormat.YAML));

      SECTIONS.forEach((name, count) -> assertThat(exported.get(name)).as(name).hasSize(count));
      assertThat(exported.at("/workshop/votes").findValuesAsText("participant")).hasSize(14);
      assertThat(votes(exported)).isEqualTo(70);
      List<String> missing = new ArrayList<>();
      collectMissing("", original, exported, missing);
      assertThat(missing).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExportImportedIntoAnEmptyDatabaseIsExportedTheSame(Vendor vendor) {
    for (RoadmapFileFormat format : RoadmapFileFormat.values()) {
      byte[] first;
      try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
        importDemo(database);
        importHouseRules(database);
        importComment(database, "2026-11-02T08:15:00Z, text: Noch einmal prüfen, place: BOARD");
        first = WholeRoadmaps.exported(database, format);
      }
      try (DatabaseUnderTest empty = DatabaseUnderTest.fresh(vendor)) {
        RoadmapImport.Outcome outcome =
            WholeRoadmaps.imported(
                empty,
                WholeRoadmaps.request(first, format.name().toLowerCase(java.util.Locale.ROOT)));
        assertThat(outcome.problems()).isEmpty();

        byte[] second = WholeRoadmaps.exported(empty, format);

        assertThat(new String(second, UTF_8))
            .isEqualTo(new String(first, UTF_8))
            .contains("knowledge_risk", "Noch einmal prüfen", "2026-11-02T08:15:00Z");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void importingAgainChangesNothing(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      importDemo(database);
      byte[] export = WholeRoadmaps.exported(database, RoadmapFileFormat.YAML);

      for (byte[] file :
          List.of(
              WholeRoadmaps.demo("konstanz-digital.yaml"),
              WholeRoadmaps.demo("demo-supplement.yaml"),
              export)) {
        RoadmapImport.Outcome again =
            WholeRoadmaps.imported(database, WholeRoadmaps.request(file, "yaml"));
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).extracting("kind", "key").isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCommentIsAddedOnceAndItsPresentWordsStay(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      importDemo(database);

      String said = "2026-11-02T08:15:00Z, text: Noch einmal prüfen";
      String changed = said + " und melden, changed_at: 2026-11-03T07:00:00Z";
      String more = "2026-11-04T09:30:00Z, text: Geprüft";

      assertThat(importComment(database, said)).hasSize(1);
      assertThat(importComment(database, said)).isEmpty();
      assertThat(importComment(database, changed)).isEmpty();
      assertThat(importComment(database, more)).hasSize(1);
      assertThat(new String(WholeRoadmaps.exported(database, RoadmapFileFormat.YAML), UTF_8))
          .contains("Noch einmal prüfen", "Geprüft")
          .doesNotContain("und melden");
    }
  }

  /**
   * Of the first measure.
   *
   * @param written the moment and whatever follows it
   */
  private static List<PlannedChange> importComment(DatabaseUnderTest database, String written) {
    String key = firstMeasure(database);
    String file = "measures: [{id: " + key + ", comments: [{written_at: " + written + "}]}]";
    RoadmapImport.Outcome outcome =
        WholeRoadmaps.imported(database, WholeRoadmaps.request(file.getBytes(UTF_8), "yaml"));
    assertThat(outcome.problems()).isEmpty();
    return outcome.changes();
  }

  private static String firstMeasure(DatabaseUnderTest database) {
    try {
      return json(WholeRoadmaps.exported(database, RoadmapFileFormat.JSON))
          .at("/measures/0/id")
          .asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void importHouseRules(DatabaseUnderTest database) {
    String rules =
        "house_rules: {time_green: 3, wip_limits: {RUNNING: 20},"
            + " process_weights: {volume: 0.5, media_breaks: 0.15}}";
    RoadmapImport.Outcome outcome =
        WholeRoadmaps.imported(database, WholeRoadmaps.request(rules.getBytes(UTF_8), "yaml"));
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.changes()).extracting("key").containsExactly("house-rules");
  }

  private static void importDemo(DatabaseUnderTest database) {
    for (String name : List.of("konstanz-digital.yaml", "demo-supplement.yaml")) {
      RoadmapImport.Outcome outcome =
          WholeRoadmaps.imported(database, WholeRoadmaps.request(WholeRoadmaps.demo(name), "yaml"));
      assertThat(outcome.problems()).as(name).isEmpty();
      assertThat(outcome.changes()).as(name).isNotEmpty();
    }
  }

  private static int votes(JsonNode exported) {
    int votes = 0;
    for (JsonNode ballot : exported.at("/workshop/votes")) {
      votes += ballot.get("items").size();
    }
    return votes;
  }

  /** Names everything of the original that the export lacks or says differently. */
  private static void collectMissing(
      String path, JsonNode original, JsonNode exported, List<String> missing) {
    if (exported == null) {
      missing.add(path + " is absent");
    } else if (original.isObject()) {
      original
          .fields()
          .forEachRemaining(
              e ->
                  collectMissing(
                      path + "/" + e.getKey(), e.getValue(), exported.get(e.getKey()), missing));
    } else if (original.isArray()) {
      if (original.size() != exported.size()) {
        missing.add(path + " has " + exported.size() + " entries");
      }
      for (int i = 0; i < original.size(); i++) {
        collectMissing(
            path + "/" + i, original.get(i), twin(original.get(i), i, exported), missing);
      }
    } else if (original.isNumber()
        ? original.decimalValue().compareTo(exported.decimalValue()) != 0
        : !original.equals(exported)) {
      missing.add(path + " is " + exported + " instead of " + original);
    }
  }

  /** Objects with an id are found by it, dependencies by what they name, others by their place. */
  private static JsonNode twin(JsonNode item, int place, JsonNode list) {
    for (String name : List.of("id", "measure")) {
      if (item.has(name)) {
        for (JsonNode candidate : list) {
          if (item.get(name).equals(candidate.get(name))) {
            return candidate;
          }
        }
        return null;
      }
    }
    return list.get(place);
  }

  private static JsonNode yaml(byte[] content) throws IOException {
    return YAMLMapper.builder().build().readTree(content);
  }

  static JsonNode json(byte[] content) throws IOException {
    return JsonMapper.builder().build().readTree(content);
  }
}
