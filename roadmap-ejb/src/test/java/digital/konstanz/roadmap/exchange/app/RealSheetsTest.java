// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The real sheets that must not be part of the project. They lie in the folder named by the system
 * property {@code roadmap.shared-data}, else in {@code ../shared/data} beside the project. On the
 * build server they must be there; elsewhere the fixtures stand in for them.
 */
class RealSheetsTest {
  @TestFactory
  Stream<DynamicTest> realSheets() {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      return Stream.of(dynamicTest("the folder is there on the build server", this::needsFolder));
    }
    return Stream.of(
        dynamicTest("massnahmen.csv", () -> massnahmen(folder)),
        dynamicTest("mainz-massnahmen-localzero.csv", () -> mainz(folder)),
        dynamicTest("uk-gmpp-2025-26-raw-no-names.csv", () -> british(folder)));
  }

  private void needsFolder() {
    assertThat(System.getenv("CI"))
        .as("Shared data is missing in %s. Maybe set -Droadmap.shared-data=…", folder())
        .isNotEqualTo("true");
    new ReadyMappingsTest().massnahmenReadsAGermanSheet();
    new ReadyMappingsTest().mainzReadsATreeInAnyOrder();
    new ReadyMappingsTest().gmppKeepsWhatIsNoValue();
  }

  private void massnahmen(Path folder) throws IOException {
    TabularPlan plan = plan(folder, "massnahmen.csv", "massnahmen");

    assertThat(plan.count(Outcome.CREATE)).isEqualTo(62);
    assertThat(codes(plan).keySet())
        .containsExactlyInAnyOrder("import.driver-unknown", "import.scenario-unknown");
    assertThat(plan.newFields()).hasSize(9);
    assertThat(plan.newFocalPoints()).hasSize(20);
  }

  private void mainz(Path folder) throws IOException {
    TabularPlan plan = plan(folder, "mainz-massnahmen-localzero.csv", "mainz-localzero");

    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.rows()).hasSize(54);
    Map<TabularKind, Long> kinds =
        plan.rows().stream()
            .collect(Collectors.groupingBy(TabularRow::kind, TreeMap::new, Collectors.counting()));
    assertThat(kinds.keySet()).containsExactly(TabularKind.FIELD, TabularKind.MEASURE);
  }

  private void british(Path folder) throws IOException {
    TabularPlan plan = plan(folder, "uk-gmpp-2025-26-raw-no-names.csv", "uk-gmpp");

    assertThat(plan.count(Outcome.CREATE)).isEqualTo(189);
    assertThat(codes(plan).keySet()).containsExactlyInAnyOrder("import.date", "import.number");
    assertThat(codes(plan).get("import.date")).isEqualTo(32);
    assertThat(columns(plan))
        .containsEntry("Start Date", 7L)
        .containsEntry("End Date", 25L)
        .hasSize(7);
    assertThat(plan.rows().stream().map(TabularRow::key).filter(k -> k.startsWith("GMPP-")))
        .hasSize(2);
    assertThat(plan.notes().stream().filter(n -> n.code().equals("import.date-range"))).hasSize(23);
  }

  private static TabularPlan plan(Path folder, String file, String mapping) throws IOException {
    TabularSheet sheet = Sheets.csv(Files.readAllBytes(folder.resolve(file)));
    return new TabularPlanner(ReadyMappings.named(mapping), Items.none()).plan(sheet);
  }

  private static Map<String, Long> codes(TabularPlan plan) {
    return plan.rejected().stream()
        .collect(Collectors.groupingBy(TabularRejection::code, Collectors.counting()));
  }

  private static Map<String, Long> columns(TabularPlan plan) {
    return plan.rejected().stream()
        .collect(Collectors.groupingBy(TabularRejection::column, Collectors.counting()));
  }

  private static Path folder() {
    String named = System.getProperty("roadmap.shared-data");
    if (named != null) {
      return Path.of(named);
    }
    List<Path> places =
        List.of(Path.of("..", "shared", "data"), Path.of("..", "..", "shared", "data"));
    return places.stream().filter(Files::isDirectory).findFirst().orElse(places.get(0));
  }
}
