// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.engine.Paper;
import digital.konstanz.roadmap.exchange.engine.PaperLayer;
import digital.konstanz.roadmap.exchange.engine.PaperWish;
import digital.konstanz.roadmap.exchange.integration.PaperFiles;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.LinkRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time of the drawing, from the plan in memory to the file; as {@code EngineBench} prints. */
@Tag("bench")
class PaperBench {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final PaperWish WISH =
      new PaperWish(Paper.A3, 1, EnumSet.allOf(PaperLayer.class), true);

  @Test
  void filesOfManyRows() {
    milliseconds("pdf", 1_000);
    print("paper.pdf-1000-rows", milliseconds("pdf", 1_000), 1_000);
    for (String format : List.of("pdf", "svg", "png")) {
      print("paper." + format + "-5000-rows", milliseconds(format, 5_000), 10_000);
    }
  }

  private static void print(String name, double value, double limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.0f ms %.0f%n", name, value, limit);
    assertThat(value).as(name).isLessThan(limit);
  }

  /** Of this thread, so that other work on the machine does not count. */
  private static double milliseconds(String format, int rows) {
    List<TimelineRow> plan = rows(rows);
    List<LinkRow> links = new ArrayList<>();
    for (int i = 0; i + 7 < rows; i += 2) {
      links.add(new LinkRow("L" + i, "M-" + i, "M-" + (i + 7), "FS", 0, "WORKING", 1));
    }
    PaperFilter all =
        new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);
    PaperShape shape = new PaperShape(Dimension.TREE, Dimension.STATUS, Opening.ALL, Set.of());
    PaperOrder order = new PaperOrder("r", all, shape, WISH, format, "de", "", null);
    PaperAssembly.Surroundings around =
        new PaperAssembly.Surroundings(
            "Roadmap", null, Map.of(), List.of(), WorkingCalendar.mondayToFriday(), START, false);
    TimelineDetails details =
        new TimelineDetails(1, START, plan, links, List.of(), List.of(), List.of());
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    PaperFiles.write(
        new PaperAssembly(order, details, around, new KeyWords()).plan(),
        WISH,
        new KeyWords(),
        format,
        "de");
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static List<TimelineRow> rows(int count) {
    Random random = new Random(7);
    List<TimelineRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate start = START.plusDays(random.nextInt(1_500));
      LocalDate end = start.plusDays(20 + random.nextInt(300));
      rows.add(
          new TimelineRow(
              "M-" + i,
              "MEASURE",
              null,
              "Maßnahme mit einem Titel üblicher Länge " + i,
              start,
              end,
              null,
              null,
              null,
              i % 5 == 0 ? end.plusDays(30) : null,
              null,
              null,
              i % 101,
              i % 3 == 0 ? "RUNNING" : "PLANNED",
              "U" + i % 12,
              null,
              i % 7 == 0,
              i % 40,
              start,
              end.minusDays(5),
              false,
              null,
              null,
              null,
              null,
              false));
    }
    return rows;
  }
}
