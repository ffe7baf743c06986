// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.whole.Kind;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the item that a line of a file means, and a key for what is new: the key that the file
 * names, unless another roadmap has it, else the next of the roadmap.
 */
final class ProjectKeys {
  private final RoadmapContents contents;
  private final TakenKeys taken;
  private final String system;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> gates = new HashMap<>();
  private final Map<String, String> foreign = new HashMap<>();
  private final Map<String, PlanItem> items = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int number;
  private int replaced;

  /**
   * @param firstNumber of the roadmap's sequence
   */
  ProjectKeys(RoadmapContents contents, TakenKeys taken, int firstNumber) {
    this.contents = contents;
    this.taken = taken;
    this.number = firstNumber;
    this.system = "msproject/" + contents.roadmap().key();
    groups();
    contents.measures().forEach(item -> know(item, "MEASURE"));
    contents.workPackages().forEach(item -> know(item, "WORK_PACKAGE"));
    contents
        .milestones()
        .forEach(item -> know(item, item instanceof GateMilestone ? "GATE" : "MILESTONE"));
    contents.milestones().stream()
        .filter(GateMilestone.class::isInstance)
        .forEach(item -> gates.put(item.key(), ((GateMilestone) item).gate()));
  }

  private void groups() {
    Map<FieldId, String> fields = new HashMap<>();
    for (FieldOfAction field : contents.fields()) {
      kinds.put(field.key(), "FIELD");
      fields.put(field.id(), field.key());
      titles.putIfAbsent("FIELD " + field.title(), field.key());
    }
    for (FocalPoint point : contents.focalPoints()) {
      kinds.put(point.key(), "FOCAL_POINT");
      titles.putIfAbsent(fields.get(point.field()) + " " + point.title(), point.key());
    }
  }

  private void know(PlanItem item, String kind) {
    kinds.put(item.key(), kind);
    items.put(item.key(), item);
    for (ExternalKey key : item.externalKeys()) {
      if (key.system().equals(system)) {
        foreign.put(key.key(), item.key());
      }
    }
  }

  /** The name of the files as another system. */
  String system() {
    return system;
  }

  /** Under which name the file will be known again. */
  static String name(ProjectTask task, String project) {
    if (task.own().kind() != null) {
      return "key:" + task.own().key();
    }
    String name =
        task.guid() == null ? "line:" + project + "/" + task.line() : "guid:" + task.guid();
    return name.length() <= 300 ? name : name.substring(0, 300);
  }

  /**
   * The key of the item that is there already; null for a new one. Fields and focal points of a
   * copy are known by their titles.
   */
  String known(ProjectTask task, String project, ProjectNode above) {
    String own = task.own().key();
    String key = own != null && kinds.containsKey(own) ? own : foreign.get(name(task, project));
    if (key == null && "FIELD".equals(task.own().kind())) {
      key = titles.get("FIELD " + task.title());
    } else if (key == null && "FOCAL_POINT".equals(task.own().kind()) && above != null) {
      key = titles.get(above.key + " " + task.title());
    }
    return key != null && used.add(key) ? key : null;
  }

  /** What a known item is. */
  String kind(String key) {
    return kinds.get(key);
  }

  /** The item as it is; null for one that is new. */
  PlanItem item(String key) {
    return items.get(key);
  }

  /** The gate of a known gate milestone. */
  String gate(String key) {
    return gates.get(key);
  }

  /** Those of gates follow from their measure. */
  String fresh(ProjectTask task, String kind) {
    Kind space =
        switch (kind) {
          case "FIELD" -> Kind.FIELD_OF_ACTION;
          case "FOCAL_POINT" -> Kind.FOCAL_POINT;
          default -> Kind.MEASURE;
        };
    String own = task.own().kind() == null ? null : task.own().key();
    if (own != null && free(space, own)) {
      return own;
    }
    replaced += own == null ? 0 : 1;
    String key;
    do {
      String letter = space == Kind.FIELD_OF_ACTION ? "F" : space == Kind.FOCAL_POINT ? "P" : "";
      key = contents.roadmap().keyPrefix() + letter + number++;
    } while (!free(space, key));
    return key;
  }

  private boolean free(Kind space, String key) {
    return !kinds.containsKey(key) && !taken.elsewhere(space, key) && used.add(key);
  }

  /** How many keys of the file belong to another roadmap already. */
  int replaced() {
    return replaced;
  }
}
