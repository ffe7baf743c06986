// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The lines that a page with the same address shows. TypeScript twin: {@code gantt/outline.ts}. A
 * measure that the filter refuses is left out unless something below it is admitted; what has no
 * measure left goes too.
 */
final class PaperOutline {
  private final PaperFilter filter;
  private final PaperShape shape;
  private final List<PaperNode> roots = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int measures;
  private int shown;

  /** A visible line; level 1 = outermost. */
  record Line(PaperNode node, int level, boolean open) {}

  /**
   * @param title of a group by its dimension and value, which may be null
   */
  PaperOutline(
      List<TimelineRow> rows,
      PaperFilter filter,
      PaperShape shape,
      BiFunction<Dimension, String, String> title) {
    this(rows, Map.of(), filter, shape, title);
  }

  /**
   * @param drivers legal driver by measure
   */
  PaperOutline(
      List<TimelineRow> rows,
      Map<String, String> drivers,
      PaperFilter filter,
      PaperShape shape,
      BiFunction<Dimension, String, String> title) {
    this.filter = filter;
    this.shape = shape;
    Map<String, PaperNode> byKey = new HashMap<>();
    for (TimelineRow row : rows) {
      PaperNode parent = row.parent() == null ? null : byKey.get(row.parent());
      String field = "FIELD".equals(row.kind()) ? row.key() : parent == null ? null : parent.field;
      PaperNode node = new PaperNode(row, field);
      node.focal =
          "FOCAL_POINT".equals(row.kind()) ? row.key() : parent == null ? null : parent.focal;
      node.driver = drivers.get(row.key());
      byKey.put(row.key(), node);
      (parent == null ? roots : parent.children).add(node);
    }
    if (shape.group() != Dimension.TREE) {
      List<PaperNode> groups = grouped(List.copyOf(roots), title);
      roots.clear();
      roots.addAll(groups);
    }
    measures = (int) nodes().stream().filter(PaperNode::isMeasure).count();
    shown = measures;
    if (filter.filters()) {
      shown = 0;
      roots.removeIf(root -> !keep(root, false));
    }
    roots.forEach(root -> append(root, 1));
  }

  List<Line> lines() {
    return lines;
  }

  /** Everything that is kept, closed or open. */
  List<PaperNode> nodes() {
    return roots.stream().flatMap(PaperNode::all).toList();
  }

  /** Measures before the filter. */
  int measures() {
    return measures;
  }

  /** Measures that the filter admits. */
  int shown() {
    return shown;
  }

  private boolean keep(PaperNode node, boolean inherited) {
    boolean judged = node.isMeasure() || node.is("WORK_PACKAGE") && !inherited;
    boolean own = judged ? filter.admits(node.row, node.field) : inherited;
    shown += own && node.isMeasure() ? 1 : 0;
    boolean below = own;
    node.children.removeIf(child -> !keep(child, below));
    return own || !node.children.isEmpty();
  }

  private void append(PaperNode node, int level) {
    boolean open = !node.children.isEmpty() && node.isOpen(shape);
    lines.add(new Line(node, level, open));
    if (open) {
      node.children.forEach(child -> append(child, level + 1));
    }
  }

  private List<PaperNode> grouped(
      List<PaperNode> trees, BiFunction<Dimension, String, String> title) {
    Map<String, List<PaperNode>> members = new LinkedHashMap<>();
    trees.forEach(tree -> collect(tree, members));
    List<String> values = new ArrayList<>(members.keySet());
    Comparator<String> order =
        switch (shape.group()) {
          case LEAD, DRIVER -> Comparator.comparing(value -> title.apply(shape.group(), value));
          case STATUS -> Comparator.comparing(PaperOutline::rank);
          default -> (first, second) -> 0;
        };
    values.sort(Comparator.comparing((String value) -> value.isEmpty()).thenComparing(order));
    return values.stream()
        .map(
            value ->
                new PaperNode(
                    title.apply(shape.group(), value.isEmpty() ? null : value), members.get(value)))
        .toList();
  }

  private static int rank(String status) {
    return status.isEmpty() ? Integer.MAX_VALUE : MeasureStatus.valueOf(status).ordinal();
  }

  /** The outermost measures by their value; empty for none. */
  private void collect(PaperNode node, Map<String, List<PaperNode>> members) {
    if (!node.isMeasure()) {
      node.children.forEach(child -> collect(child, members));
      return;
    }
    String value = value(node, shape.group());
    members.computeIfAbsent(value == null ? "" : value, v -> new ArrayList<>()).add(node);
  }

  /** What a measure has in a dimension; null for none. */
  static String value(PaperNode node, Dimension dimension) {
    return switch (dimension) {
      case FIELD -> node.field;
      case FOCAL -> node.focal;
      case LEAD -> node.row.lead();
      case DRIVER -> node.driver;
      default -> node.row.status();
    };
  }
}
