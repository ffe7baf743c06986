// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes records of a read tree. Nothing is swallowed: an unknown name, a wrong kind of value or an
 * unknown word becomes a problem with its path and line, and reading goes on, so that one run names
 * all of them. Absent and empty values are null.
 */
public final class RecordBinder {

  private final FileProblems problems;
  private final ScalarReader scalars;

  public RecordBinder(FileProblems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The whole file as this record; null when its root is no set of names. */
  public <T extends Record> T bind(FileNode root, Class<T> type) {
    return type.cast(bindRecord(root, type, ""));
  }

  private Object bindRecord(FileNode node, Class<?> type, String path) {
    RecordShape shape = RecordShape.of(type);
    if (!(node instanceof FileNode.Entries entries)) {
      problems.add(path.isEmpty() ? "." : path, node, "file.expected-names", shape.names());
      return null;
    }
    int before = problems.count();
    reportUnknown(entries, shape, path);
    Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      RecordShape.Part part = shape.parts().get(i);
      FileNode value = entries.values().get(part.name());
      values[i] =
          value == null
              ? null
              : bindValue(value, part.type(), part.element(), join(path, part.name()));
    }
    Object bound = shape.create(values);
    problems.place(bound, path, node);
    if (problems.count() > before && !path.isEmpty()) {
      problems.drop(bound);
    }
    return bound;
  }

  private Object bindValue(FileNode node, Class<?> type, Class<?> element, String path) {
    if (node instanceof FileNode.Scalar scalar && scalar.kind() == FileNode.ScalarKind.NOTHING) {
      return null;
    }
    if (type == List.class) {
      return bindList(node, element, path);
    }
    if (type == Map.class) {
      return bindMap(node, element, path);
    }
    if (type.isRecord()) {
      return bindRecord(node, type, path);
    }
    if (type == Object.class) {
      return scalars.anything(node);
    }
    return scalars.read(node, type, path);
  }

  private List<Object> bindList(FileNode node, Class<?> element, String path) {
    if (!(node instanceof FileNode.Items items)) {
      problems.add(path, node, "file.expected-list");
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      FileNode item = items.values().get(i);
      String at = path + "[" + i + "]";
      Object value = bindValue(item, element, null, at);
      if (value != null) {
        values.add(value);
      } else if (item instanceof FileNode.Scalar scalar
          && scalar.kind() == FileNode.ScalarKind.NOTHING) {
        problems.add(at, item, "file.empty-item");
      }
    }
    return values;
  }

  private Map<String, Object> bindMap(FileNode node, Class<?> element, String path) {
    if (!(node instanceof FileNode.Entries entries)) {
      problems.add(path, node, "file.expected-names", "…");
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    entries
        .values()
        .forEach(
            (name, value) -> {
              Object read = bindValue(value, element, null, join(path, name));
              if (read != null) {
                values.put(name, read);
              }
            });
    return values;
  }

  private void reportUnknown(FileNode.Entries entries, RecordShape shape, String path) {
    entries
        .values()
        .forEach(
            (name, value) -> {
              if (!shape.knows(name)) {
                problems.add(
                    FileProblem.of(
                        value.line(), join(path, name), name, "file.unknown-name", shape.names()));
              }
            });
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
