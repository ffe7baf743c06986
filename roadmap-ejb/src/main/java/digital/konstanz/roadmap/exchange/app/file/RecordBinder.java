// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    if (!(node instanceof FileNode.Entries entries)) {
      problems.add(path.isEmpty() ? "." : path, node, "file.expected-names", names(type));
      return null;
    }
    int before = problems.count();
    reportUnknown(entries, type, path);
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = SnakeCase.of(components[i].getName());
      FileNode value = entries.values().get(name);
      values[i] = value == null ? null : bindValue(value, components[i], join(path, name));
    }
    Object bound = Records.create(type, values);
    problems.place(bound, path, node);
    if (problems.count() > before && !path.isEmpty()) {
      problems.drop(bound);
    }
    return bound;
  }

  private Object bindValue(FileNode node, RecordComponent component, String path) {
    return bindValue(node, component.getType(), component.getGenericType(), path);
  }

  private Object bindValue(FileNode node, Class<?> type, Type generic, String path) {
    if (node instanceof FileNode.Scalar scalar && scalar.kind() == FileNode.ScalarKind.NOTHING) {
      return null;
    }
    if (type == List.class) {
      return bindList(node, argument(generic, 0), path);
    }
    if (type == Map.class) {
      return bindMap(node, argument(generic, 1), path);
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
      String at = path + "[" + i + "]";
      Object value = bindValue(items.values().get(i), element, element, at);
      if (value == null) {
        if (items.values().get(i) instanceof FileNode.Scalar) {
          problems.add(at, items.values().get(i), "file.empty-item");
        }
      } else {
        values.add(value);
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
              Object read = bindValue(value, element, element, join(path, name));
              if (read != null) {
                values.put(name, read);
              }
            });
    return values;
  }

  private void reportUnknown(FileNode.Entries entries, Class<?> type, String path) {
    Set<String> known = new HashSet<>(nameList(type));
    entries
        .values()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                problems.add(
                    FileProblem.of(
                        value.line(), join(path, name), name, "file.unknown-name", names(type)));
              }
            });
  }

  private static String names(Class<?> type) {
    return String.join(", ", nameList(type));
  }

  private static List<String> nameList(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> SnakeCase.of(component.getName()))
        .toList();
  }

  private static Class<?> argument(Type generic, int index) {
    Type argument = ((ParameterizedType) generic).getActualTypeArguments()[index];
    return argument instanceof ParameterizedType nested
        ? (Class<?>) nested.getRawType()
        : (Class<?>) argument;
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
