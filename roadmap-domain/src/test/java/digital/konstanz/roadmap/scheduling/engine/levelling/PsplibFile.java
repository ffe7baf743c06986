// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An instance of PSPLIB, single mode: {@code .sm}. */
final class PsplibFile {
  private PsplibFile() {}

  static Packing read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  /** Jobs are numbered in an order in which each comes after those it waits for. */
  static Packing parse(List<String> lines) {
    int jobs = numberAfter(lines, "jobs (incl.");
    int resources = numberAfter(lines, "- renewable");
    PackingBuilder builder = new PackingBuilder(jobs, resources);
    int[][] work = table(lines, "REQUESTS/DURATIONS", 3, jobs);
    for (int[] row : work) {
      builder.activity(row[0] - 1, row[2], Arrays.copyOfRange(row, 3, 3 + resources));
    }
    for (int[] row : table(lines, "PRECEDENCE RELATIONS", 2, jobs)) {
      for (int successor : Arrays.copyOfRange(row, 3, row.length)) {
        builder.gap(row[0] - 1, successor - 1, work[row[0] - 1][2]);
      }
    }
    int[] capacities = table(lines, "RESOURCEAVAILABILITIES", 2, 1)[0];
    for (int r = 0; r < resources; r++) {
      builder.capacity(r, capacities[r]);
    }
    return builder.build();
  }

  private static int numberAfter(List<String> lines, String label) {
    String line = lines.stream().filter(text -> text.contains(label)).findFirst().orElseThrow();
    return Integer.parseInt(line.substring(line.indexOf(':') + 1).trim().split("\\s+")[0]);
  }

  private static int[][] table(List<String> lines, String title, int skip, int rows) {
    int at = 0;
    while (!lines.get(at).startsWith(title)) {
      at++;
    }
    int[][] table = new int[rows][];
    for (int i = 0; i < rows; i++) {
      table[i] =
          Arrays.stream(lines.get(at + skip + i).trim().split("\\s+"))
              .mapToInt(Integer::parseInt)
              .toArray();
    }
    return table;
  }
}
