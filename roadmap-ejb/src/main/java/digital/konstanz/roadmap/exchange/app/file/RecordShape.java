// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names, types and constructor of a record type, looked up once. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  /**
   * @param name as the file writes it
   * @param element type of the entries of a list or map, null for others
   */
  record Part(String name, Class<?> type, Class<?> element) {}

  private final Constructor<?> constructor;
  private final List<Part> parts;
  private final Set<String> names;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          type + " has no canonical constructor. Maybe it is no record.", e);
    }
    this.parts =
        Arrays.stream(components)
            .map(c -> new Part(SnakeCase.of(c.getName()), c.getType(), element(c.getGenericType())))
            .toList();
    this.names = new HashSet<>(parts.stream().map(Part::name).toList());
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Class<?> element(Type generic) {
    if (!(generic instanceof ParameterizedType parameterized)) {
      return null;
    }
    Type[] arguments = parameterized.getActualTypeArguments();
    return (Class<?>) arguments[arguments.length - 1];
  }

  /** In the order of the constructor. */
  List<Part> parts() {
    return parts;
  }

  boolean knows(String name) {
    return names.contains(name);
  }

  /** All names in their order, for messages. */
  String names() {
    return String.join(", ", parts.stream().map(Part::name).toList());
  }

  Object create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuleViolatedException rule) {
        throw rule;
      }
      throw new IllegalStateException(
          constructor + " cannot be called with " + Arrays.toString(values), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          constructor + " cannot be called. Maybe the record is not public.", e);
    }
  }
}
