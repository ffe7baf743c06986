// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.engine.PaperRow;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Dates;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Kind;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Point;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Span;
import digital.konstanz.roadmap.exchange.engine.PaperRow.State;
import digital.konstanz.roadmap.exchange.engine.PaperTable.Column;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;
import java.util.List;

/** Makes lines of the drawing and rows of the appendix. */
final class PaperRows {
  private final PaperWords words;
  private final ItemCalendars calendars;
  private final PaperColours colours;

  PaperRows(PaperWords words, ItemCalendars calendars, PaperColours colours) {
    this.words = words;
    this.calendars = calendars;
    this.colours = colours;
  }

  List<Column> columns() {
    return List.of(
        new Column(words.say("column.key"), 46),
        new Column(words.say("column.title"), 0),
        new Column(words.say("column.status"), 58),
        new Column(words.say("column.start"), 48),
        new Column(words.say("column.end"), 48),
        new Column(words.say("column.delta"), 40));
  }

  PaperRow row(PaperOutline.Line line) {
    PaperNode node = line.node();
    Integer delay = delay(node);
    String late = delay == null || delay == 0 ? "" : words.say("days", signed(delay));
    return new PaperRow(
        node.isGroup() ? Kind.GROUP : node.isPoint() ? Kind.POINT : Kind.BAR,
        line.level(),
        List.of(node.key(), node.title, status(node), start(node), end(node), late),
        spans(node),
        colours.look(node),
        node.row == null ? null : node.row.progress(),
        node.row != null
            && List.of("RUNNING", "PAUSED").contains(String.valueOf(node.row.status())),
        node.row != null && Boolean.TRUE.equals(node.row.critical()),
        points(line),
        node.isPoint() ? "" : late);
  }

  private Dates spans(PaperNode node) {
    TimelineRow row = node.row;
    if (node.isGroup()) {
      return new Dates(node.first(), node.last(), null, null, null, null);
    }
    boolean baseline = row.baselineStart() != null && row.baselineEnd() != null;
    return new Dates(
        row.start(),
        row.end(),
        spread(row.start(), row.startPrecision()),
        spread(row.end(), row.endPrecision()),
        row.forecastEnd(),
        baseline ? new Span(row.baselineStart(), row.baselineEnd()) : null);
  }

  /** What an imprecise date may mean; null for an exact one. */
  private static Span spread(LocalDate day, Precision precision) {
    if (day == null || precision == null || precision == Precision.DAY) {
      return null;
    }
    return new Span(precision.firstDay(day), precision.lastDay(day));
  }

  private static List<Point> points(PaperOutline.Line line) {
    PaperNode node = line.node();
    if (node.isPoint()) {
      return point(node);
    }
    return line.open() || node.isGroup()
        ? List.of()
        : node.children.stream()
            .filter(PaperNode::isPoint)
            .flatMap(child -> point(child).stream())
            .toList();
  }

  private static List<Point> point(PaperNode node) {
    TimelineRow row = node.row;
    LocalDate end = row.forecastEnd() != null ? row.forecastEnd() : row.end();
    LocalDate day = end == null ? row.start() : end;
    if (day == null) {
      return List.of();
    }
    State state = row.status() == null ? State.OPEN : State.valueOf(row.status());
    return List.of(new Point(day, node.is("GATE"), state));
  }

  private String status(PaperNode node) {
    if (node.row == null || node.row.status() == null) {
      return "";
    }
    return words.say((node.isPoint() ? "word.milestone." : "word.status.") + node.row.status());
  }

  private String start(PaperNode node) {
    if (node.isGroup() || node.isPoint() || node.row.start() == null) {
      return "";
    }
    return words.date(PlanDate.ofNullable(node.row.start(), node.row.startPrecision()));
  }

  private String end(PaperNode node) {
    if (node.isGroup()) {
      return day(node.last());
    }
    LocalDate end = node.row.end() == null && node.isPoint() ? node.row.start() : node.row.end();
    return end == null ? "" : words.date(PlanDate.ofNullable(end, node.row.endPrecision()));
  }

  /** Working days that the expected end lies after the baseline; null without one of the two. */
  private Integer delay(PaperNode node) {
    if (node.isGroup() || node.row.baselineEnd() == null) {
      return null;
    }
    LocalDate end = node.row.forecastEnd() != null ? node.row.forecastEnd() : node.row.end();
    return end == null ? null : between(node.key(), node.row.baselineEnd(), end);
  }

  /** Working days of an item from one day to another, negative when the other is earlier. */
  int between(String key, LocalDate from, LocalDate to) {
    return PlanComparison.moved(calendars.of(key), from, to);
  }

  static String signed(int days) {
    return days > 0 ? "+" + days : days < 0 ? "−" + -days : "±0";
  }

  private String day(LocalDate day) {
    return day == null ? "" : words.day(day);
  }

  List<Column> appendixColumns() {
    return List.of(
        new Column(words.say("column.key"), 50),
        new Column(words.say("column.title"), 0),
        new Column(words.say("column.kind"), 66),
        new Column(words.say("column.status"), 58),
        new Column(words.say("column.lead"), 62),
        new Column(words.say("column.start"), 52),
        new Column(words.say("column.end"), 52),
        new Column(words.say("column.forecast"), 52),
        new Column(words.say("column.baseline"), 52),
        new Column(words.say("column.delta"), 40),
        new Column(words.say("column.progress"), 50),
        new Column(words.say("column.float"), 42));
  }

  List<String> appendixRow(PaperOutline.Line line) {
    PaperNode node = line.node();
    TimelineRow row = node.row;
    Integer delay = delay(node);
    if (row == null) {
      return List.of("", node.title, "", "", "", "", day(node.last()), "", "", "", "", "");
    }
    return List.of(
        row.key(),
        row.title(),
        words.say("kind." + row.kind()),
        status(node),
        row.lead() == null ? "" : row.lead(),
        start(node),
        end(node),
        day(row.forecastEnd()),
        day(row.baselineEnd()),
        delay == null ? "" : words.say("days", signed(delay)),
        row.progress() == null ? "" : words.say("percent", row.progress()),
        row.totalFloat() == null ? "" : words.say("days", row.totalFloat()));
  }
}
