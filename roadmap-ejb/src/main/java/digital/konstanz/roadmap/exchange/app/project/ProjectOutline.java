// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a file become. Outermost ones are measures, what lies below them work packages
 * at any depth and milestones; lines of our own files are what they were.
 */
final class ProjectOutline {
  private static final String MEASURE = "MEASURE";
  private static final String WORK_PACKAGE = "WORK_PACKAGE";

  private final ProjectKeys keys;
  private final String project;
  private final List<ProjectNote> notes;
  private final Map<Integer, ProjectNode> byUid = new HashMap<>();
  private final List<ProjectNode> nodes = new ArrayList<>();

  ProjectOutline(ProjectPlan plan, ProjectKeys keys, List<ProjectNote> notes) {
    this.keys = keys;
    this.project = plan.title() == null ? "" : plan.title();
    this.notes = notes;
    for (ProjectTask task : plan.tasks()) {
      ProjectNode node = node(task, task.parent() == null ? null : byUid.get(task.parent()));
      byUid.put(task.uid(), node);
      nodes.add(node);
      if (node.is(WORK_PACKAGE) && node.parent != null) {
        node.parent.packages.add(node);
      } else if (node.isPoint() && node.parent != null) {
        node.parent.milestones.add(node);
      }
    }
  }

  /** In the order of the file. */
  List<ProjectNode> nodes() {
    return nodes;
  }

  /** Null for a line that is not there. */
  ProjectNode node(Integer uid) {
    return uid == null ? null : byUid.get(uid);
  }

  private ProjectNode node(ProjectTask task, ProjectNode above) {
    String known = keys.known(task, project, above);
    String wanted = known != null ? keys.kind(known) : task.own().kind();
    ProjectNode parent = above;
    while (parent != null && parent.isPoint()) {
      parent = parent.parent;
    }
    String kind = known != null ? wanted : fresh(task, wanted, parent);
    if (kind.equals(MEASURE)) {
      while (parent != null && parent.is(WORK_PACKAGE)) {
        parent = parent.parent;
      }
    }
    boolean gate = known == null && kind.equals("GATE");
    String key = known;
    if (gate) {
      key = GateMilestone.keyOf(parent.key, gate(task));
    } else if (known == null) {
      key = keys.fresh(task, kind);
    }
    return new ProjectNode(task, parent, kind, key, known != null);
  }

  /** The gate that the key of our own file ends with. */
  static String gate(ProjectTask task) {
    String key = task.own().key();
    return key == null ? null : key.substring(key.lastIndexOf('/') + 1);
  }

  private String fresh(ProjectTask task, String wanted, ProjectNode parent) {
    boolean inside = parent != null && parent.holdsParts();
    boolean group = parent == null || parent.isGroup();
    if ("FIELD".equals(wanted) && parent == null
        || "FOCAL_POINT".equals(wanted) && parent != null && parent.is("FIELD")) {
      return wanted;
    }
    if ("GATE".equals(wanted) && inside && parent.is(MEASURE) && task.own().key() != null) {
      return wanted;
    }
    if (group || MEASURE.equals(wanted)) {
      if (task.milestone()) {
        notes.add(ProjectNote.of(task.line(), task.title(), "project.milestone-alone"));
      }
      return MEASURE;
    }
    boolean point = wanted == null ? task.milestone() : !WORK_PACKAGE.equals(wanted);
    return point && !task.summary() ? "MILESTONE" : WORK_PACKAGE;
  }
}
