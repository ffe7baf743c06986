// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileNode.Entries;
import digital.konstanz.roadmap.exchange.app.file.FileNode.Items;
import digital.konstanz.roadmap.exchange.app.file.FileNode.Scalar;
import digital.konstanz.roadmap.exchange.app.file.FileNode.ScalarKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the parts of a roadmap file from a line of another file; what is null is left out. */
final class ProjectTree {
  private final int line;
  private final Map<String, FileNode> values = new LinkedHashMap<>();

  ProjectTree(int line) {
    this.line = line;
  }

  ProjectTree text(String name, String text) {
    return scalar(name, ScalarKind.TEXT, text);
  }

  ProjectTree date(String name, LocalDate date) {
    return scalar(name, ScalarKind.TEXT, date == null ? null : date.toString());
  }

  ProjectTree number(String name, Integer number) {
    return scalar(name, ScalarKind.NUMBER, number == null ? null : number.toString());
  }

  ProjectTree yesNo(String name, boolean yes) {
    return scalar(name, ScalarKind.YES_NO, String.valueOf(yes));
  }

  private ProjectTree scalar(String name, ScalarKind kind, String text) {
    if (text != null) {
      values.put(name, new Scalar(line, 1, kind, text));
    }
    return this;
  }

  /** Nothing for an empty list. */
  ProjectTree list(String name, List<FileNode> items) {
    if (!items.isEmpty()) {
      values.put(name, new Items(items.get(0).line(), 1, items));
    }
    return this;
  }

  FileNode node() {
    return new Entries(line, 1, values);
  }
}
