// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadmapBulkIT {

  private static final int MEASURES = 5_000;

  /** Batches: the number of statements does not grow with the number of measures. */
  @ParameterizedTest
  @EnumSource
  void fiveThousandMeasuresAreWrittenInBatches(Vendor vendor) {
    byte[] file = file();
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      RoadmapImport.Outcome[] outcome = new RoadmapImport.Outcome[1];
      long start = System.nanoTime();
      int statements =
          database.statementsOf(
              () ->
                  outcome[0] =
                      WholeRoadmaps.imported(database, WholeRoadmaps.request(file, "yaml")));
      long millis = (System.nanoTime() - start) / 1_000_000;

      System.out.printf(
          "{\"bench\":\"import-%d-measures\",\"database\":\"%s\",\"bytes\":%d,\"ms\":%d,\"statements\":%d}%n",
          MEASURES, vendor, file.length, millis, statements);
      assertThat(outcome[0].problems()).isEmpty();
      assertThat(outcome[0].created()).isGreaterThan(5 * MEASURES);
      assertThat(statements).isLessThan(1_000);
    }
  }

  private static byte[] file() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("meta:\n  title: Viele Maßnahmen\n  as_of: 2026-11-16\n");
    yaml.append("departments:\n");
    for (int unit = 0; unit < 20; unit++) {
      yaml.append("  - id: A%d\n    name: Amt %d\n".formatted(unit, unit));
    }
    yaml.append("fields_of_action:\n  - id: F1\n    title: Feld\n    dimensions: [technisch]\n");
    yaml.append("focal_points:\n  - id: P1\n    field: F1\n    title: Schwerpunkt\n");
    yaml.append("measures:\n");
    for (int number = 0; number < MEASURES; number++) {
      measure(yaml, number);
    }
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void measure(StringBuilder yaml, int number) {
    LocalDate start = LocalDate.of(2026, 1, 1).plusDays(number % 900);
    yaml.append("  - id: M-%d\n    title: Maßnahme %d\n".formatted(number, number));
    yaml.append("    focal_point: P1\n    lead: A%d\n".formatted(number % 20));
    yaml.append("    start: %s\n    end: %s\n".formatted(start, start.plusDays(200)));
    yaml.append("    status: geplant\n    progress_percent: 0\n");
    yaml.append(
        "    effort_by_department:\n      A%d: 30\n      A%d: 10\n"
            .formatted(number % 20, (number + 1) % 20));
    yaml.append(
        "    budget_eur:\n      - year: 2027\n        consumptive: 1000\n        investive: 0\n");
    yaml.append("    depends_on:\n");
    for (int before = Math.max(0, number - 2); before < number; before++) {
      yaml.append("      - measure: M-%d\n        type: FS\n".formatted(before));
    }
    if (number == 0) {
      yaml.append("      []\n");
    }
    yaml.append("    milestones:\n");
    for (int gate = 1; gate <= 3; gate++) {
      yaml.append(
          "      - gate: G%d\n        name: Freigabe\n        date: %s\n        status: offen\n"
              .formatted(gate, start.plusDays(gate * 50L)));
    }
  }
}
