// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans drawn as text. The first line names the days, Monday 1 June 2026 first; {@code h} is a free
 * day. A row is {@code key | XXX | notes}; notes are parted by commas: {@code FS a}, {@code SS a
 * +2}, {@code FF a -1c} (calendar days), {@code manual}, {@code done}, {@code cancelled}, {@code
 * begun 50}, {@code part of s}, {@code summary}, {@code lasts 3}, {@code expected 9} or a
 * constraint with the number of its day, the first being 1: {@code FINISH_NO_LATER_THAN 5}.
 */
final class Charts {
  static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final Pattern LINK = Pattern.compile("(FS|SS|FF|SF) (\\S+)(?: ([+-]\\d+)(c?))?");

  private Charts() {}

  static Network plan(String chart) {
    List<String[]> rows = rows(chart);
    NetworkBuilder builder = new NetworkBuilder(calendar(rows.get(0)[1])).from(FIRST);
    for (String[] row : rows.subList(1, rows.size())) {
      builder.add(activity(row));
      for (String note : row[2].split(",")) {
        Matcher link = LINK.matcher(note.trim());
        if (link.matches()) {
          builder.link(link(link, row[0]));
        }
      }
    }
    return builder.build();
  }

  /** The earliest dates as bars, with the total float behind each. */
  static String drawn(String chart, Schedule schedule) {
    List<String[]> rows = rows(chart);
    WorkingCalendar calendar = calendar(rows.get(0)[1]);
    StringBuilder drawn = new StringBuilder();
    for (String[] row : rows.subList(1, rows.size())) {
      String key = row[0];
      drawn
          .append(key)
          .append(" |")
          .append(bar(schedule.start(key), schedule.end(key), rows.get(0)[1].length(), calendar))
          .append("| ")
          .append(schedule.totalFloat(key))
          .append('\n');
    }
    return drawn.toString();
  }

  /** Calculates the plan and compares bars and, where they are given, total floats. */
  static Schedule assertSchedule(String plan, String expected) {
    Schedule schedule = NetworkCalculation.run(plan(plan));
    StringBuilder wanted = new StringBuilder();
    List<String[]> rows = rows(expected);
    for (String[] row : rows) {
      wanted.append(row[0]).append(" |").append(row[1]).append("| ").append(row[2]).append('\n');
    }
    assertThat(drawn(plan, schedule)).isEqualTo(wanted.toString());
    return schedule;
  }

  static String bar(LocalDate start, LocalDate end, int width, WorkingCalendar calendar) {
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < width; i++) {
      LocalDate day = FIRST.plusDays(i);
      boolean inside = !day.isBefore(start) && !day.isAfter(end);
      bar.append(inside ? calendar.isWorkingDay(day) ? 'X' : '.' : ' ');
    }
    return bar.toString();
  }

  static LocalDate day(int number) {
    return FIRST.plusDays(number - 1L);
  }

  private static List<String[]> rows(String chart) {
    List<String[]> rows = new ArrayList<>();
    for (String line : chart.lines().filter(text -> !text.isBlank()).toList()) {
      String[] parts = line.split("\\|", -1);
      rows.add(new String[] {parts[0].trim(), parts[1], parts.length > 2 ? parts[2].trim() : ""});
    }
    return rows;
  }

  private static WorkingCalendar calendar(String days) {
    List<WorkingCalendar.FreeDay> free = new ArrayList<>();
    for (int i = 0; i < days.length(); i++) {
      if (days.charAt(i) == 'h') {
        free.add(new WorkingCalendar.FreeDay(FIRST.plusDays(i), "free"));
      } else if (days.charAt(i) == 'S') {
        assertThat(FIRST.plusDays(i).getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      }
    }
    return WorkingCalendar.without(free);
  }

  private static Activity activity(String[] row) {
    int last = Math.max(row[1].lastIndexOf('X'), row[1].lastIndexOf('.'));
    Activity activity =
        last < 0
            ? Activity.lasting(row[0], 1)
            : Activity.planned(row[0], FIRST.plusDays(firstOf(row[1])), FIRST.plusDays(last));
    for (String note : row[2].split(",")) {
      activity = noted(activity, note.trim());
    }
    return activity;
  }

  private static int firstOf(String bar) {
    int at = 0;
    while (bar.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static Activity noted(Activity activity, String note) {
    String[] words = note.split(" ");
    return switch (words[0]) {
      case "manual" -> activity.as(ActivityState.MANUAL);
      case "done" -> activity.as(ActivityState.DONE);
      case "cancelled" -> activity.as(ActivityState.CANCELLED);
      case "summary" -> activity.as(ActivityState.SUMMARY);
      case "begun" -> activity.begun(activity.start(), Integer.parseInt(words[1]));
      case "part" -> activity.partOf(words[2]);
      case "lasts" -> Activity.lasting(activity.key(), Integer.parseInt(words[1]));
      case "expected" -> activity.expectedToEnd(day(Integer.parseInt(words[1])));
      case "AS_LATE_AS_POSSIBLE" ->
          activity.with(Constraint.on(ConstraintType.AS_LATE_AS_POSSIBLE, null));
      case "", "FS", "SS", "FF", "SF" -> activity;
      default ->
          activity.with(
              Constraint.on(ConstraintType.valueOf(words[0]), day(Integer.parseInt(words[1]))));
    };
  }

  private static PlanLinkFacts link(Matcher link, String successor) {
    return new PlanLinkFacts(
        link.group(2),
        successor,
        LinkType.valueOf(link.group(1)),
        link.group(3) == null ? 0 : Integer.parseInt(link.group(3)),
        "c".equals(link.group(4)));
  }
}
