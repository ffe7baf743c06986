// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A row of the plan with what is below it; a group that only the paper has, has no row. */
final class PaperNode {
  private static final String MEASURE = "MEASURE";

  final TimelineRow row;
  final String title;

  /** Key of the field of action that it is or belongs to; null when there is none. */
  final String field;

  /** Key of the focal point that it is or belongs to; null when there is none. */
  String focal;

  /** Key of the legal driver under which a measure is listed; null for none. */
  String driver;

  final List<PaperNode> children = new ArrayList<>();

  PaperNode(TimelineRow row, String field) {
    this.row = row;
    this.title = row.title();
    this.field = field;
  }

  PaperNode(String title, List<PaperNode> members) {
    this.row = null;
    this.title = title;
    this.field = null;
    children.addAll(members);
  }

  String key() {
    return row == null ? "" : row.key();
  }

  boolean isMeasure() {
    return is(MEASURE);
  }

  boolean is(String kind) {
    return row != null && row.kind().equals(kind);
  }

  boolean isPoint() {
    return is("MILESTONE") || is("GATE");
  }

  /** A field, a focal point or a group of the paper. */
  boolean isGroup() {
    return row == null || is("FIELD") || is("FOCAL_POINT");
  }

  /** Measures start closed unless they contain measures; everything above them starts open. */
  boolean isOpen(PaperShape shape) {
    boolean open =
        switch (shape.opening()) {
          case ALL -> true;
          case NONE -> false;
          case DEFAULT ->
              isGroup() || isMeasure() && children.stream().anyMatch(c -> c.isMeasure());
        };
    return open != shape.toggled().contains(key());
  }

  /** Everything from here down. */
  Stream<PaperNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(PaperNode::all));
  }

  LocalDate first() {
    return dates().min(LocalDate::compareTo).orElse(null);
  }

  LocalDate last() {
    return dates().max(LocalDate::compareTo).orElse(null);
  }

  /** Of itself and all below. */
  private Stream<LocalDate> dates() {
    return all()
        .filter(node -> node.row != null)
        .flatMap(n -> Stream.of(n.row.start(), n.row.end(), n.row.forecastEnd()))
        .filter(Objects::nonNull);
  }
}
