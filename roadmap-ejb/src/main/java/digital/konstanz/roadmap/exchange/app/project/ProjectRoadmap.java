// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.Tokens;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.exchange.engine.ProjectComparison;
import digital.konstanz.roadmap.exchange.engine.ProjectDifference;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.strategy.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file of another planning program as a file of a roadmap, and what is to be said about it. */
public final class ProjectRoadmap {
  private final ProjectPlan plan;
  private final List<ProjectNote> notes = new ArrayList<>();
  private final Map<Integer, String> keysByUid = new HashMap<>();
  private FileNode tree;
  private List<ProjectDifference> differences = List.of();

  private ProjectRoadmap(ProjectPlan plan) {
    this.plan = plan;
  }

  /**
   * @param firstNumber that the roadmap gives to a new item
   * @param today for baselines that do not say when they were kept
   */
  public record Setting(
      RoadmapContents contents,
      TakenKeys taken,
      int firstNumber,
      UnitCalendars calendars,
      LocalDate today,
      Locale locale) {}

  public static ProjectRoadmap of(ProjectPlan plan, Setting setting) {
    ProjectRoadmap roadmap = new ProjectRoadmap(plan);
    roadmap.compare(roadmap.build(setting));
    return roadmap;
  }

  /** In the order of the file. */
  public FileNode tree() {
    return tree;
  }

  /** First of the whole file, then of its lines. */
  public List<ProjectNote> notes() {
    return notes;
  }

  public List<ProjectDifference> differences() {
    return differences;
  }

  /** How many lines have dates to compare. */
  public int compared() {
    return ProjectComparison.compared(plan);
  }

  /** The key that a line has in the roadmap. */
  public String key(ProjectTask task) {
    return keysByUid.get(task.uid());
  }

  private ProjectDays build(Setting setting) {
    ProjectKeys keys = new ProjectKeys(setting.contents(), setting.taken(), setting.firstNumber());
    ProjectOutline outline = new ProjectOutline(plan, keys, notes);
    ProjectItems items = new ProjectItems(outline, keys, plan.title(), notes);
    ProjectDays days = new ProjectDays(plan, setting.contents(), setting.calendars());
    List<FileNode> fields = new ArrayList<>();
    List<FileNode> points = new ArrayList<>();
    List<FileNode> measures = new ArrayList<>();
    for (ProjectNode node : outline.nodes()) {
      keysByUid.put(node.task.uid(), node.key);
      boolean lost = node.parent == null || !node.parent.holdsParts();
      if (node.is("FIELD")) {
        fields.add(field(node));
      } else if (node.is("FOCAL_POINT")) {
        points.add(focalPoint(node));
      } else if (node.is("MEASURE") || lost) {
        measures.add(items.measure(node));
      }
      remark(node, days);
    }
    ProjectWords words = new ProjectWords(setting.locale(), setting.today());
    List<FileNode> baselines =
        new ProjectBaselines(setting.contents(), setting.taken(), words)
            .of(plan, outline.nodes(), notes);
    tree =
        new ProjectTree(0)
            .list("fields_of_action", fields)
            .list("focal_points", points)
            .list("measures", measures)
            .list("baselines", baselines)
            .node();
    notes.addAll(0, ProjectRemarks.of(plan, setting.calendars().city(), keys.replaced()));
    return days;
  }

  private static FileNode field(ProjectNode node) {
    ProjectTree tree =
        new ProjectTree(node.task.line()).text("id", node.key).text("title", node.task.title());
    if (!node.known) {
      FileNode dimension =
          new FileNode.Scalar(
              node.task.line(), 1, FileNode.ScalarKind.TEXT, Tokens.word(Dimension.ORGANISATIONAL));
      tree.list("dimensions", List.of(dimension));
    }
    return tree.node();
  }

  private static FileNode focalPoint(ProjectNode node) {
    return new ProjectTree(node.task.line())
        .text("id", node.key)
        .text("field", node.parent == null ? null : node.parent.key)
        .text("title", node.task.title())
        .node();
  }

  private void remark(ProjectNode node, ProjectDays days) {
    ProjectTask task = node.task;
    days.note(node).ifPresent(notes::add);
    if (task.external()) {
      notes.add(ProjectNote.of(task.line(), task.title(), "project.external"));
    }
  }

  private void compare(ProjectDays days) {
    try {
      differences = ProjectComparison.of(plan, days.all());
    } catch (RuleViolatedException e) {
      notes.add(0, ProjectNote.of(0, null, "project.cycle"));
    }
  }
}
