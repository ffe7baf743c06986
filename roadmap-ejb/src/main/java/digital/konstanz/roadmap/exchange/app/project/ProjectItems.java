// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.Tokens;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.exchange.engine.ProjectTask.Link;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes measures, work packages and milestones as a roadmap file has them. */
final class ProjectItems {
  private static final int LONGEST_TEXT = 10_000;

  private final ProjectOutline outline;
  private final ProjectKeys keys;
  private final String project;
  private final List<ProjectNote> notes;

  ProjectItems(ProjectOutline outline, ProjectKeys keys, String project, List<ProjectNote> notes) {
    this.outline = outline;
    this.keys = keys;
    this.project = project == null ? "" : project;
    this.notes = notes;
  }

  FileNode measure(ProjectNode node) {
    ProjectTree tree = work(node);
    if (node.parent != null && node.parent.is("FOCAL_POINT")) {
      tree.text("focal_point", node.parent.key);
    } else if (node.parent != null && node.parent.is("MEASURE")) {
      tree.text("parent", node.parent.key);
    }
    return tree.node();
  }

  private ProjectTree work(ProjectNode node) {
    ProjectTask task = node.task;
    PlanItem present = keys.item(node.key);
    ItemDates now = present == null ? ItemDates.NONE : present.dates();
    ProjectTree tree =
        new ProjectTree(task.line())
            .text("id", node.key)
            .text("title", task.title())
            .text("lead", task.own().lead())
            .text("description", description(task))
            .number("progress_percent", progress(task, present));
    LocalDate start = unknownStart(task, now, present != null) ? null : task.start();
    planned(tree, task, now, start);
    date(tree, "forecast_start", task.own().forecastStart(), now.forecastStart());
    date(tree, "forecast_end", task.own().forecastEnd(), now.forecastEnd());
    date(tree, "actual_start", task.actualStart(), now.actualStart());
    date(tree, "actual_end", task.actualEnd(), now.actualEnd());
    if (!node.known) {
      tree.text("status", Tokens.word(status(task)));
    }
    common(tree, node);
    List<FileNode> parts = new ArrayList<>();
    node.packages.forEach(part -> parts.add(work(part).node()));
    return tree.list("work_packages", parts)
        .list("milestones", node.milestones.stream().map(this::milestone).toList());
  }

  private String description(ProjectTask task) {
    String text = task.notes();
    if (text == null || text.length() <= LONGEST_TEXT) {
      return text;
    }
    notes.add(ProjectNote.of(task.line(), task.title(), "project.notes-cut", LONGEST_TEXT));
    return text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private FileNode milestone(ProjectNode node) {
    ProjectTask task = node.task;
    PlanItem present = keys.item(node.key);
    ItemDates now = present == null ? ItemDates.NONE : present.dates();
    ProjectTree tree = new ProjectTree(task.line());
    if (node.is("GATE")) {
      tree.text("gate", node.known ? keys.gate(node.key) : ProjectOutline.gate(task));
    } else {
      tree.text("id", node.key);
    }
    tree.text("name", task.title());
    if (date(tree, "date", task.end(), now.plannedEnd())) {
      Precision precision = precision(task, 1);
      tree.text("precision", fits(precision, task.end(), false));
    }
    date(tree, "forecast_date", task.own().forecastEnd(), now.forecastEnd());
    date(tree, "actual_date", task.actualEnd(), now.actualEnd());
    if (!node.known) {
      tree.text("status", Tokens.word(pointStatus(task)));
    }
    common(tree, node);
    return tree.node();
  }

  private void common(ProjectTree tree, ProjectNode node) {
    DateRule rule = ProjectRules.of(node.task, notes);
    tree.text("constraint_type", Tokens.word(rule.type()))
        .date("constraint_date", rule.day())
        .yesNo("manual", node.task.manual())
        .list("depends_on", links(node));
    if (!node.known && !node.key.equals(node.task.own().key())) {
      FileNode key =
          new ProjectTree(node.task.line())
              .text("system", keys.system())
              .text("key", ProjectKeys.name(node.task, project))
              .node();
      tree.list("external_keys", List.of(key));
    }
  }

  private void planned(ProjectTree tree, ProjectTask task, ItemDates now, LocalDate start) {
    if (date(tree, "start", start, now.plannedStart())) {
      tree.text("start_precision", fits(precision(task, 0), start, true));
    }
    if (date(tree, "end", task.end(), now.plannedEnd())) {
      tree.text("end_precision", fits(precision(task, 1), task.end(), false));
    }
  }

  /** A day that stands there already is not named again: it keeps how exactly it is known. */
  private static boolean date(ProjectTree tree, String name, LocalDate date, PlanDate present) {
    boolean news = date != null && (present == null || !present.date().equals(date));
    if (news) {
      tree.date(name, date);
    }
    return news;
  }

  /** Files of others have a start where we have an end only. */
  private static boolean unknownStart(ProjectTask task, ItemDates now, boolean known) {
    boolean told = task.own().precision() != null && task.own().precision().startsWith("NONE/");
    boolean point = task.start() != null && task.start().equals(task.end());
    return point && (known ? now.plannedStart() == null : told);
  }

  private static Precision precision(ProjectTask task, int place) {
    String[] words = task.own().precision() == null ? new String[0] : words(task);
    return Arrays.stream(Precision.values())
        .filter(each -> place < words.length && each.name().equals(words[place]))
        .findFirst()
        .orElse(Precision.DAY);
  }

  private static String[] words(ProjectTask task) {
    return task.own().precision().split("/", 2);
  }

  /** A day that is not the border of its period was chosen exactly. */
  private static String fits(Precision precision, LocalDate day, boolean start) {
    LocalDate border = start ? precision.firstDay(day) : precision.lastDay(day);
    return border.equals(day) && precision != Precision.DAY ? Tokens.word(precision) : null;
  }

  /** Nothing done is told by our own files only; others write it everywhere. */
  private static Integer progress(ProjectTask task, PlanItem present) {
    boolean none = task.progress() != null && task.progress() == 0;
    boolean unknown = present == null ? task.own().kind() == null : present.progress() == null;
    return none && unknown ? null : task.progress();
  }

  private static MeasureStatus status(ProjectTask task) {
    String own = task.own().status();
    for (MeasureStatus each : MeasureStatus.values()) {
      if (each.name().equals(own)) {
        return each;
      }
    }
    if (!task.active()) {
      return MeasureStatus.CANCELLED;
    }
    if (task.finished()) {
      return MeasureStatus.DONE;
    }
    return task.begun() ? MeasureStatus.RUNNING : MeasureStatus.PLANNED;
  }

  private static MilestoneStatus pointStatus(ProjectTask task) {
    for (MilestoneStatus each : MilestoneStatus.values()) {
      if (each.name().equals(task.own().status())) {
        return each;
      }
    }
    if (!task.active()) {
      return MilestoneStatus.DROPPED;
    }
    return task.finished() ? MilestoneStatus.REACHED : MilestoneStatus.OPEN;
  }

  private List<FileNode> links(ProjectNode node) {
    List<FileNode> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Link link : node.task.links()) {
      ProjectNode from = outline.node(link.predecessor());
      if (from == null || from.isGroup()) {
        String code = from == null ? "project.link-outside" : "project.link-group";
        notes.add(ProjectNote.of(node.task.line(), node.task.title(), code));
      } else if (seen.add(from.key + ' ' + link.type())) {
        found.add(
            new ProjectTree(node.task.line())
                .text("item", from.key)
                .text("type", link.type())
                .number("lag", link.lag())
                .text("lag_unit", link.calendarDays() ? "CALENDAR" : "WORKING")
                .node());
        if (link.rounded()) {
          notes.add(
              ProjectNote.of(
                  node.task.line(), node.task.title(), "project.lag-rounded", link.lag()));
        }
      }
    }
    return found;
  }
}
