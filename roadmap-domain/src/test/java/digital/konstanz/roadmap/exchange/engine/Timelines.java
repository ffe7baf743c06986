// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.exchange.engine.PaperLook.Pattern;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Days;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Deadline;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Entry;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Head;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Link;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Dates;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Kind;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Span;
import digital.konstanz.roadmap.exchange.engine.PaperTable.Column;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Timelines to draw: one bar of a month after the other, from January 2027. */
final class Timelines {
  static final PaperLook LOOK = new PaperLook(0x3a7cb6, Pattern.SOLID);
  static final PaperWish A4 =
      new PaperWish(Paper.A4, 1, Set.of(PaperLayer.BASELINE, PaperLayer.DEADLINES), false);

  private Timelines() {}

  static PaperPlan of(int rows, Link... links) {
    List<Column> columns = List.of(new Column("Key", 46), new Column("Title", 0));
    PaperTable appendix =
        new PaperTable(
            "All lines",
            columns,
            IntStream.range(0, rows).mapToObj(i -> List.of("M-" + i, "Measure " + i)).toList());
    return new PaperPlan(
        new Head("Roadmap", List.of("As of today", "No filter"), "", "A chart"),
        new Days(
            LocalDate.of(2027, 3, 10),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 12, 31),
            Set.of(),
            List.of()),
        columns,
        IntStream.range(0, rows).mapToObj(Timelines::row).toList(),
        Arrays.asList(links),
        List.of(new Deadline(LocalDate.of(2027, 6, 30), "LAW", true, true)),
        List.of(new Entry("planned", LOOK)),
        List.of(appendix));
  }

  private static PaperRow row(int number) {
    LocalDate start = LocalDate.of(2027, 1 + number % 12, 1);
    LocalDate end = start.plusMonths(1).minusDays(1);
    Dates dates = new Dates(start, end, null, null, null, new Span(start, end));
    List<String> cells = List.of("M-" + number, "Measure " + number);
    return new PaperRow(Kind.BAR, 1, cells, dates, LOOK, 50, true, false, List.of(), "");
  }

  /** Every letter is half as wide as high. */
  static final Lettering LETTERS = text -> text.length() * 0.5;

  static final PaperWords WORDS =
      new PaperWords() {
        @Override
        public String say(String key, Object... values) {
          return key + Arrays.toString(values);
        }

        @Override
        public String day(LocalDate day) {
          return day.toString();
        }

        @Override
        public String date(PlanDate date) {
          return date.date().toString();
        }

        @Override
        public String month(LocalDate day) {
          return day.getMonth().name().substring(0, 3);
        }
      };
}
