// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * States as JSON, and the fields in which two of them differ. A change is kept as two trees of
 * nothing but those fields: to write and to read it costs what it changed, not what there is.
 */
final class StateJson {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  // a record is written under the names of its components
  private static final ClassValue<List<Method>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(Method::trySetAccessible)
              .toList();
        }
      };

  private StateJson() {}

  // by way of the text, so that a present state compares equal to a stored one
  static JsonNode tree(Object state) {
    try {
      return state == null ? null : parse(MAPPER.writeValueAsString(state));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A state cannot be written as JSON", e);
    }
  }

  static String text(JsonNode tree) {
    return tree == null ? null : tree.toString();
  }

  static JsonNode parse(String json) {
    try {
      return json == null ? null : MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored state is no JSON", e);
    }
  }

  /** Two states of one object, without the fields in which they are alike. */
  record Change(ObjectNode before, ObjectNode after) {}

  static Change change(Record before, Record after) {
    Change change =
        new Change(JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());
    for (Method field : FIELDS.get(before.getClass())) {
      Object was = value(field, before);
      Object is = value(field, after);
      if (!Objects.equals(was, is)) {
        Change inner = areAlike(was, is) ? change((Record) was, (Record) is) : null;
        change.before().set(field.getName(), inner == null ? json(was) : inner.before());
        change.after().set(field.getName(), inner == null ? json(is) : inner.after());
      }
    }
    return change;
  }

  /** Whether both are records of one type, which differ field by field. */
  static boolean areAlike(Object before, Object after) {
    return before instanceof Record && after != null && before.getClass() == after.getClass();
  }

  private static JsonNode json(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static Object value(Method field, Record state) {
    try {
      return field.invoke(state);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A state cannot be read", e);
    }
  }

  /** {@code {"field":{"old":...,"new":...}}} of the fields that differ, nested as {@code a.b}. */
  static ObjectNode difference(JsonNode before, JsonNode after) {
    ObjectNode difference = JsonNodeFactory.instance.objectNode();
    for (JsonPointer field : changed(before, after)) {
      ObjectNode entry = difference.putObject(name(field));
      entry.set("old", at(before, field));
      entry.set("new", at(after, field));
    }
    return difference;
  }

  /**
   * The present state with only those fields set that differ between the two others.
   *
   * @throws ChangedSinceException when the present state has another value than {@code from} there
   */
  static ObjectNode merged(JsonNode now, JsonNode from, JsonNode to) {
    ObjectNode result = now.deepCopy();
    for (JsonPointer field : changed(from, to)) {
      if (!at(now, field).equals(at(from, field))) {
        throw new ChangedSinceException(name(field));
      }
      if (!(result.at(field.head()) instanceof ObjectNode owner)) {
        throw new ChangedSinceException(name(field));
      }
      owner.set(field.last().getMatchingProperty(), at(to, field));
    }
    return result;
  }

  /** Somebody changed this field after the gesture. */
  static final class ChangedSinceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    ChangedSinceException(String field) {
      super("Changed since: " + field);
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  private static List<JsonPointer> changed(JsonNode before, JsonNode after) {
    List<JsonPointer> changed = new ArrayList<>();
    collect(JsonPointer.empty(), before, after, changed);
    return changed;
  }

  private static void collect(
      JsonPointer path, JsonNode before, JsonNode after, List<JsonPointer> changed) {
    for (String field : fields(before, after)) {
      JsonPointer here = path.appendProperty(field);
      JsonNode was = child(before, field);
      JsonNode is = child(after, field);
      if (sameShape(was, is)) {
        collect(here, was, is, changed);
      } else if (!was.equals(is)) {
        changed.add(here);
      }
    }
  }

  // a nested record has all its fields always; a map whose keys differ is replaced as a whole
  private static boolean sameShape(JsonNode was, JsonNode is) {
    return was.isObject() && is.isObject() && fields(was, null).equals(fields(is, null));
  }

  private static Set<String> fields(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>();
    if (before != null) {
      before.fieldNames().forEachRemaining(names::add);
    }
    if (after != null) {
      after.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static JsonNode child(JsonNode node, String field) {
    return node == null || !node.has(field) ? NullNode.getInstance() : node.get(field);
  }

  private static JsonNode at(JsonNode node, JsonPointer field) {
    JsonNode value = node == null ? null : node.at(field);
    return value == null || value.isMissingNode() ? NullNode.getInstance() : value;
  }

  private static String name(JsonPointer field) {
    StringJoiner name = new StringJoiner(".");
    for (JsonPointer part = field; !part.matches(); part = part.tail()) {
      name.add(part.getMatchingProperty());
    }
    return name.toString();
  }
}
