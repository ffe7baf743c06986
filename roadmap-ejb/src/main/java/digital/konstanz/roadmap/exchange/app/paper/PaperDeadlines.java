// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.engine.PaperPlan.Deadline;
import digital.konstanz.roadmap.exchange.engine.PaperTable;
import digital.konstanz.roadmap.exchange.engine.PaperTable.Column;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The legal deadlines of what is shown, with the working days that are left until them. */
final class PaperDeadlines {
  private final List<DeadlineRow> deadlines;
  private final Map<String, TimelineRow> shown;
  private final PaperRows rows;
  private final PaperWords words;

  /**
   * @param shown measures on the paper by key
   */
  PaperDeadlines(
      List<DeadlineRow> deadlines,
      Map<String, TimelineRow> shown,
      PaperRows rows,
      PaperWords words) {
    this.deadlines = deadlines;
    this.shown = shown;
    this.rows = rows;
    this.words = words;
  }

  /** The least of what serves the deadline, from its expected end; null when nothing shown does. */
  private Integer slack(DeadlineRow deadline) {
    return deadline.measures().stream()
        .map(shown::get)
        .filter(Objects::nonNull)
        .filter(row -> !"CANCELLED".equals(row.status()))
        .filter(row -> expectedEnd(row) != null)
        .map(row -> rows.between(row.key(), expectedEnd(row), deadline.date()))
        .min(Integer::compareTo)
        .orElse(null);
  }

  private static LocalDate expectedEnd(TimelineRow row) {
    return row.forecastEnd() != null ? row.forecastEnd() : row.end();
  }

  List<Deadline> lines() {
    return deadlines.stream().map(this::line).toList();
  }

  private Deadline line(DeadlineRow deadline) {
    Integer slack = slack(deadline);
    String label =
        slack == null
            ? deadline.driver()
            : deadline.driver() + " " + words.say("days", PaperRows.signed(slack));
    boolean missed = deadline.binding() && slack != null && slack < 0;
    return new Deadline(deadline.date(), label, deadline.binding(), missed);
  }

  PaperTable table() {
    List<Column> columns =
        List.of(
            new Column(words.say("column.date"), 56),
            new Column(words.say("column.driver"), 70),
            new Column(words.say("column.what"), 0),
            new Column(words.say("column.binding"), 84),
            new Column(words.say("column.measures"), 200),
            new Column(words.say("column.slack"), 48));
    return new PaperTable(
        words.say("appendix.deadlines"), columns, deadlines.stream().map(this::row).toList());
  }

  private List<String> row(DeadlineRow deadline) {
    Integer slack = slack(deadline);
    return List.of(
        words.day(deadline.date()),
        deadline.driver(),
        deadline.title() == null ? "" : deadline.title(),
        words.say(deadline.binding() ? "binding" : "advisory"),
        deadline.measures().stream().filter(shown::containsKey).collect(Collectors.joining(", ")),
        slack == null ? "" : words.say("days", PaperRows.signed(slack)));
  }
}
