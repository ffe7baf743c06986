// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.e2e.Uploads.Ended;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Speed of the import in the running product with a heap of 512 MB; one line {@code BENCH name
 * value unit limit} for each figure.
 */
@Tag("bench")
class ImportBench {
  private static final int MEASURES = 5_000;

  @Test
  void fiveThousandMeasuresWithTenThousandLinks() {
    try (Product product = Product.start(Map.of("ROADMAP_DEMO", "true", "ROADMAP_HEAP", "512m"))) {
      Uploads uploads = new Uploads(product);
      uploads.run("format=csv&create=Warm&mapping=massnahmen", sheet("W", 500, "SOLL"));

      print("import.create", timed(uploads, "create=Neu", sheet("N", MEASURES, "SOLL")));
      print("import.unchanged", timed(uploads, "roadmap=neu", sheet("N", MEASURES, "SOLL")));
      print("import.update", timed(uploads, "roadmap=neu", sheet("N", MEASURES, "MUSS")));
    }
  }

  private static double timed(Uploads uploads, String target, byte[] sheet) {
    long start = System.nanoTime();
    Ended ended = uploads.run("format=csv&mapping=massnahmen&" + target, sheet);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(ended.state()).isEqualTo("SUCCEEDED");
    int rows =
        ended.result().get("created").asInt()
            + ended.result().get("updated").asInt()
            + ended.result().get("unchanged").asInt();
    assertThat(rows).isEqualTo(MEASURES);
    return seconds;
  }

  private static byte[] sheet(String prefix, int rows, String need) {
    StringBuilder csv =
        new StringBuilder(
            "ID;Titel;Handlungsfeld;Handlungsschwerpunkt;Federführung;Beginn;Ende;Personentage;"
                + "Status;Fortschritt %;MoSCoW;Abhängig von\n");
    for (int i = 1; i <= rows; i++) {
      String links = i > 2 ? prefix + "-" + (i - 1) + ", " + prefix + "-" + (i - 2) : "";
      csv.append(
          String.join(
              ";",
              prefix + "-" + i,
              "Maßnahme " + i,
              prefix + "F" + i % 9,
              prefix + "S." + i % 9,
              "Amt " + i % 12,
              "01.02.2027",
              "30.09.2028",
              String.valueOf(i % 100 + 1),
              "geplant",
              "0",
              need,
              links + "\n"));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(String name, double seconds) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f s 10%n", name, seconds);
  }
}
