// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.exchange.integration.CalendarFile.Entry;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a plan is a date in a calendar: open and reached milestones, expected ends of measures
 * that are not cancelled, legal deadlines. An entry keeps its identifier when its date moves.
 */
final class CalendarEntries {
  private final String roadmap;
  private final TimelineDetails plan;
  private final PaperOutline outline;
  private final boolean filtered;
  private final PaperWords words;

  CalendarEntries(
      String roadmap,
      TimelineDetails plan,
      PaperOutline outline,
      PaperFilter filter,
      PaperWords words) {
    this.roadmap = roadmap;
    this.plan = plan;
    this.outline = outline;
    this.filtered = filter.filters();
    this.words = words;
  }

  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    for (PaperNode node : outline.nodes()) {
      if (node.isMeasure()) {
        measure(node.row, entries);
        node.children.stream().filter(PaperNode::isPoint).forEach(p -> point(p.row, node, entries));
      }
    }
    Set<String> shown =
        outline.nodes().stream()
            .filter(PaperNode::isMeasure)
            .map(PaperNode::key)
            .collect(Collectors.toSet());
    plan.deadlines().stream()
        .filter(d -> !filtered || d.measures().stream().anyMatch(shown::contains))
        .forEach(deadline -> entries.add(deadline(deadline, shown)));
    return entries;
  }

  private static LocalDate expected(TimelineRow row) {
    LocalDate end = row.forecastEnd() != null ? row.forecastEnd() : row.end();
    return end == null ? row.start() : end;
  }

  private void measure(TimelineRow row, List<Entry> entries) {
    LocalDate end = row.forecastEnd() != null ? row.forecastEnd() : row.end();
    if (end != null && !"CANCELLED".equals(row.status())) {
      entries.add(
          new Entry(
              uid(row.key(), "end"),
              end,
              words.say("calendar.end", row.key(), row.title()),
              words.say("word.status." + row.status()),
              words.say("kind.MEASURE")));
    }
  }

  private void point(TimelineRow row, PaperNode measure, List<Entry> entries) {
    LocalDate day = expected(row);
    if (day != null && !"DROPPED".equals(row.status())) {
      String status = row.status() == null ? "OPEN" : row.status();
      entries.add(
          new Entry(
              uid(row.key(), "point"),
              day,
              words.say("calendar.point", measure.key(), row.title()),
              measure.title + ", " + words.say("word.milestone." + status),
              words.say("kind." + row.kind())));
    }
  }

  private Entry deadline(DeadlineRow deadline, Set<String> shown) {
    String what = deadline.title() == null ? "" : deadline.title();
    String measures =
        deadline.measures().stream().filter(shown::contains).collect(Collectors.joining(", "));
    return new Entry(
        uid(deadline.driver() + "-" + Integer.toHexString(what.hashCode()), "deadline"),
        deadline.date(),
        words.say("calendar.deadline", deadline.driver(), what),
        words.say(deadline.binding() ? "binding" : "advisory")
            + (measures.isEmpty() ? "" : "; " + measures),
        words.say("calendar.law"));
  }

  private String uid(String key, String kind) {
    return (kind + "-" + key + "@" + roadmap + ".roadmap").replaceAll("[^A-Za-z0-9@._/-]", "_");
  }
}
