// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperOutline.Line;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Constraint;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Own;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Predecessor;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Task;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.LinkRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kept lines as tasks of another planning program; their numbers are their lines. */
final class ProjectTasks {
  private static final int START_NO_EARLIER_THAN = 4;

  private static final Comparator<Predecessor> ORDER =
      Comparator.comparingInt(Predecessor::task).thenComparing(Predecessor::type);

  private final List<Line> lines;
  private final ProjectCalendars calendars;
  private final Map<String, List<Predecessor>> predecessors = new HashMap<>();

  ProjectTasks(TimelineDetails plan, PaperOutline outline, ProjectCalendars calendars) {
    this.lines = outline.lines();
    this.calendars = calendars;
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i).node().key(), i + 1);
    }
    for (LinkRow link : plan.links()) {
      Integer from = numbers.get(link.from());
      if (from != null && numbers.containsKey(link.to())) {
        predecessors
            .computeIfAbsent(link.to(), key -> new ArrayList<>())
            .add(new Predecessor(from, link.type(), link.lag(), "CALENDAR".equals(link.lagUnit())));
      }
    }
    predecessors.values().forEach(list -> list.sort(ORDER));
  }

  List<Task> all() {
    return lines.stream().map(this::task).toList();
  }

  private Task task(Line line) {
    PaperNode node = line.node();
    TimelineRow row = node.row;
    boolean point = node.isPoint();
    LocalDate start = node.isGroup() ? node.first() : row.start();
    LocalDate end = node.isGroup() ? node.last() : row.end();
    start = start == null ? end : start;
    end = end == null ? start : end;
    start = point ? end : start;
    int days = point || start == null ? 0 : calendars.of(node.key()).workingDays(start, end);
    boolean summary = !node.children.isEmpty() && !node.isPoint();
    return new Task(
        node.key(),
        node.title,
        line.level(),
        summary,
        point,
        calendars.number(node.key()),
        start,
        end,
        days,
        row.progress(),
        row.actualStart(),
        row.actualEnd(),
        row.baselineStart(),
        row.baselineEnd(),
        summary ? null : constraint(row, start),
        Boolean.TRUE.equals(row.manual()),
        own(row, start, summary),
        predecessors.getOrDefault(node.key(), List.of()));
  }

  private static Own own(TimelineRow row, LocalDate start, boolean summary) {
    boolean group = row.constraintType() == null;
    return new Own(
        row.kind(),
        row.status(),
        group || start == null ? null : precision(row),
        group ? null : untold(row, start, summary),
        row.lead(),
        row.forecastStart(),
        row.forecastEnd());
  }

  private static String precision(TimelineRow row) {
    String start = row.start() == null ? "NONE" : name(row.startPrecision());
    String end = row.end() == null ? "NONE" : name(row.endPrecision());
    return start.equals("DAY") && end.equals("DAY") ? null : start + '/' + end;
  }

  private static String name(Precision precision) {
    return (precision == null ? Precision.DAY : precision).name();
  }

  /** A summary of the format has no constraints of its own, and one on the own start is written. */
  private static String untold(TimelineRow row, LocalDate start, boolean summary) {
    boolean onStart =
        row.constraintType() == ConstraintType.START_NO_EARLIER_THAN
            && row.constraintDate().equals(start);
    if (row.constraintType() == ConstraintType.AS_SOON_AS_POSSIBLE || !summary && !onStart) {
      return null;
    }
    return row.constraintDate() == null
        ? row.constraintType().name()
        : row.constraintType().name() + ' ' + row.constraintDate();
  }

  /** Without one of its own an item starts no earlier than planned, as everywhere here. */
  private static Constraint constraint(TimelineRow row, LocalDate start) {
    if (row.constraintType() == null
        || row.constraintType() == ConstraintType.AS_SOON_AS_POSSIBLE) {
      return start == null ? null : new Constraint(START_NO_EARLIER_THAN, start);
    }
    int code =
        switch (row.constraintType().name()) {
          case "AS_LATE_AS_POSSIBLE" -> 1;
          case "MUST_START_ON" -> 2;
          case "MUST_FINISH_ON" -> 3;
          case "START_NO_LATER_THAN" -> 5;
          case "FINISH_NO_EARLIER_THAN" -> 6;
          case "FINISH_NO_LATER_THAN" -> 7;
          default -> START_NO_EARLIER_THAN;
        };
    return new Constraint(code, row.constraintDate());
  }
}
