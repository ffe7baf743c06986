// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperOutline.Line;
import digital.konstanz.roadmap.exchange.engine.PaperPlan;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Cycle;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Days;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Head;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Link;
import digital.konstanz.roadmap.exchange.engine.PaperTable;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.LinkRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the plan that somebody may see into the form of a drawing. */
final class PaperAssembly {
  private final PaperOrder order;
  private final TimelineDetails plan;
  private final Surroundings around;
  private final PaperWords words;
  private final PaperOutline outline;
  private final PaperFacts facts;
  private final PaperRows rows;
  private final PaperColours colours;
  private final Map<String, TimelineRow> shown = new HashMap<>();

  /**
   * What belongs to the paper beside the plan.
   *
   * @param calendar the city's, by which free days are drawn
   * @param baseline name of the baseline that the plan is compared with; null = none
   */
  record Surroundings(
      String title,
      String baseline,
      Map<String, String> unitNames,
      List<Cycle> cycles,
      WorkingCalendar calendar,
      LocalDate today,
      boolean demo) {}

  PaperAssembly(PaperOrder order, TimelineDetails plan, Surroundings around, PaperWords words) {
    this.order = order;
    this.plan = plan;
    this.around = around;
    this.words = words;
    Map<String, String> fields =
        plan.rows().stream()
            .filter(row -> "FIELD".equals(row.kind()) || "FOCAL_POINT".equals(row.kind()))
            .collect(Collectors.toMap(TimelineRow::key, TimelineRow::title, (a, b) -> a));
    this.facts = new PaperFacts(words, around.unitNames(), fields);
    this.outline =
        new PaperOutline(
            plan.rows(), plan.mainDrivers(), order.filter(), order.shape(), facts::title);
    List<PaperNode> nodes = outline.nodes();
    nodes.stream().filter(PaperNode::isMeasure).forEach(node -> shown.put(node.key(), node.row));
    this.colours = new PaperColours(nodes, order.shape().colour(), facts::title);
    this.rows = new PaperRows(words, calendars(plan, around.calendar()), colours);
  }

  private static ItemCalendars calendars(TimelineDetails plan, WorkingCalendar city) {
    Map<String, WorkingCalendar> own = new HashMap<>();
    for (CalendarRow calendar : plan.calendars()) {
      WorkingCalendar days =
          city.alsoWithout(
              calendar.holidays().stream()
                  .map(day -> new WorkingCalendar.FreeDay(day.date(), day.name()))
                  .toList());
      calendar.rows().forEach(key -> own.put(key, days));
    }
    return new ItemCalendars(city, own);
  }

  PaperPlan plan() {
    List<Line> lines = outline.lines();
    Days days = days();
    PaperDeadlines deadlines = new PaperDeadlines(deadlines(days), shown, rows, words);
    List<PaperTable> appendix = new ArrayList<>();
    appendix.add(
        new PaperTable(
            words.say("appendix.rows"),
            rows.appendixColumns(),
            lines.stream().map(rows::appendixRow).toList()));
    if (!deadlines.lines().isEmpty()) {
      appendix.add(deadlines.table());
    }
    return new PaperPlan(
        head(days),
        days,
        rows.columns(),
        lines.stream().map(rows::row).toList(),
        links(lines),
        deadlines.lines(),
        colours.legend(),
        appendix);
  }

  private Head head(Days days) {
    List<String> said = new ArrayList<>();
    said.add(words.say("asof", words.day(plan.asOf())));
    said.add(
        around.baseline() == null
            ? words.say("baseline.none")
            : words.say("baseline", around.baseline()));
    said.add(words.say("measures", outline.shown(), outline.measures()));
    said.add(facts.filter(order.filter()));
    said.add(
        order.author() == null
            ? words.say("made", words.day(around.today()))
            : words.say("made.by", words.day(around.today()), order.author()));
    String spoken =
        words.say(
            order.wish().appendix() ? "spoken" : "spoken.short",
            outline.shown(),
            words.day(days.first()),
            words.day(days.last()));
    return new Head(
        words.say("title", around.title()),
        said,
        around.demo() ? words.say("shell.demo") : "",
        spoken);
  }

  private Days days() {
    List<LocalDate> dates =
        Stream.concat(
                outline.nodes().stream()
                    .filter(node -> node.row != null)
                    .flatMap(node -> dates(node.row)),
                Stream.of(plan.asOf()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    PaperFilter filter = order.filter();
    if (filter.from() != null && !filter.from().isAfter(last)) {
      first = filter.from();
    }
    if (filter.to() != null && !filter.to().isBefore(first)) {
      last = filter.to();
    }
    first = first.withDayOfMonth(1);
    last = last.withDayOfMonth(last.lengthOfMonth());
    Set<LocalDate> free =
        around.calendar().freeDays(first, last).stream()
            .map(WorkingCalendar.FreeDay::date)
            .collect(Collectors.toSet());
    return new Days(plan.asOf(), first, last, free, around.cycles());
  }

  private static Stream<LocalDate> dates(TimelineRow row) {
    return Stream.of(
        row.start(), row.end(), row.forecastEnd(), row.baselineStart(), row.baselineEnd());
  }

  /** Of the time that is shown; with a filter only those that something shown serves. */
  private List<DeadlineRow> deadlines(Days days) {
    return plan.deadlines().stream()
        .filter(d -> !d.date().isBefore(days.first()) && !d.date().isAfter(days.last()))
        .filter(
            d -> !order.filter().filters() || d.measures().stream().anyMatch(shown::containsKey))
        .toList();
  }

  /** Between lines; what is closed has none. */
  private List<Link> links(List<Line> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i).node().key(), i);
    }
    List<Link> links = new ArrayList<>();
    for (LinkRow link : plan.links()) {
      Integer from = numbers.get(link.from());
      Integer to = numbers.get(link.to());
      if (from != null && to != null) {
        boolean fromEnd = link.type().startsWith("F");
        boolean toEnd = link.type().endsWith("F");
        links.add(new Link(from, to, fromEnd, toEnd));
      }
    }
    return links;
  }
}
