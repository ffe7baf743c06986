// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Gaps to the best known ends of PSPLIB: {@code -Dpsplib.dir} holds {@code .sm} files and {@code
 * best-known.csv} (set, instance, lower bound, upper bound); {@code -Dpsplib.seconds=10} for each,
 * {@code -Dpsplib.every=10} takes every tenth. Prints {@code
 * instance,makespan,bestKnown,gap,seconds,proven}, then one line {@code BENCH} for each set.
 */
@Tag("bench")
class PsplibBench {
  private static final Map<String, Set<Integer>> HARD =
      Map.of(
          "j60",
          Set.of(5, 9, 13, 21, 25, 29, 30, 37, 41, 45),
          "j120",
          Set.of(1, 6, 11, 16, 26, 31, 36, 46, 51, 56));
  private static final Map<String, Double> LIMITS =
      Map.of("j30", 0.0, "j60", 0.3, "j120", 1.5, "j60-hard", 0.5, "j120-hard", 2.5);

  private final Map<String, List<Double>> gaps = new TreeMap<>();

  @Test
  void gapsToTheBestKnown() throws IOException {
    String folder = System.getProperty("psplib.dir");
    Assumptions.assumeTrue(folder != null, "no -Dpsplib.dir");
    int seconds = Integer.getInteger("psplib.seconds", 10);
    int every = Integer.getInteger("psplib.every", 10);
    Map<String, Integer> known = bestKnown(Path.of(folder));
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      files =
          all.filter(file -> file.toString().endsWith(".sm"))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    }
    System.out.println("instance,makespan,bestKnown,gap,seconds,proven");
    for (int i = 0; i < files.size(); i += every) {
      solve(files.get(i), known, seconds);
    }
    gaps.forEach(
        (set, values) ->
            System.out.printf(
                Locale.ROOT,
                "BENCH levelling.%s %.3f percent limit %.1f (%d instances)%n",
                set,
                values.stream().mapToDouble(v -> v).average().orElse(0),
                LIMITS.getOrDefault(set, 0.0),
                values.size()));
    assertThat(gaps).isNotEmpty();
  }

  private void solve(Path file, Map<String, Integer> known, int seconds) throws IOException {
    String name = file.getFileName().toString().replace(".sm", "");
    Packing packing = PsplibFile.read(file);
    long begin = System.nanoTime();
    Solution solution =
        new PackingSolver(packing).improve(Effort.of(seconds * 1000L, 2, 20_261_122));
    double passed = (System.nanoTime() - begin) / 1e9;
    assertThat(ScheduleCheck.faults(packing, solution.start())).as(name).isEmpty();
    Integer best = known.get(name);
    Double gap = best == null ? null : 100.0 * (solution.end() - best) / best;
    System.out.printf(
        Locale.ROOT,
        "%s,%d,%s,%s,%.1f,%s%n",
        name,
        solution.end(),
        best,
        gap == null ? "" : String.format(Locale.ROOT, "%.2f", gap),
        passed,
        solution.proven());
    if (gap != null) {
      count(name, gap);
    }
  }

  private void count(String name, double gap) {
    String[] parts = name.split("_");
    String set = parts[0].startsWith("j120") ? "j120" : parts[0].substring(0, 3);
    gaps.computeIfAbsent(set, s -> new ArrayList<>()).add(gap);
    int parameters = Integer.parseInt(parts[0].substring(set.length()));
    if (HARD.getOrDefault(set, Set.of()).contains(parameters)) {
      gaps.computeIfAbsent(set + "-hard", s -> new ArrayList<>()).add(gap);
    }
  }

  private static Map<String, Integer> bestKnown(Path folder) throws IOException {
    Map<String, Integer> known = new HashMap<>();
    Path file = folder.resolve("best-known.csv");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",");
        if (cells.length > 3 && cells[3].matches("\\d+")) {
          known.put(cells[1], Integer.valueOf(cells[3]));
        }
      }
    }
    return known;
  }
}
