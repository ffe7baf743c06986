// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import java.util.ArrayList;
import java.util.List;

/** A line of a file and what it becomes in the roadmap. */
final class ProjectNode {
  final ProjectTask task;

  /** Where it will be; null for an outermost one. */
  final ProjectNode parent;

  final String kind;
  final String key;

  /** Whether the roadmap has it already. */
  final boolean known;

  final List<ProjectNode> packages = new ArrayList<>();
  final List<ProjectNode> milestones = new ArrayList<>();

  ProjectNode(ProjectTask task, ProjectNode parent, String kind, String key, boolean known) {
    this.task = task;
    this.parent = parent;
    this.kind = kind;
    this.key = key;
    this.known = known;
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  boolean isGroup() {
    return is("FIELD") || is("FOCAL_POINT");
  }

  boolean isPoint() {
    return is("MILESTONE") || is("GATE");
  }

  /** A measure or work package: what may have parts. */
  boolean holdsParts() {
    return !isGroup() && !isPoint();
  }
}
