// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** States as JSON, and the fields in which two of them differ. */
final class StateJson {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private StateJson() {}

  static JsonNode tree(Object state) {
    return state == null ? null : MAPPER.valueToTree(state);
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

  /** {@code {"field":{"old":...,"new":...}}} of the top-level fields that differ. */
  static ObjectNode difference(JsonNode before, JsonNode after) {
    ObjectNode difference = JsonNodeFactory.instance.objectNode();
    for (String field : fields(before, after)) {
      JsonNode was = at(before, field);
      JsonNode is = at(after, field);
      if (!Objects.equals(was, is)) {
        ObjectNode entry = difference.putObject(field);
        entry.set("old", was);
        entry.set("new", is);
      }
    }
    return difference;
  }

  static Set<String> fields(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>();
    collect(before, names);
    collect(after, names);
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    if (node != null) {
      for (Iterator<String> it = node.fieldNames(); it.hasNext(); ) {
        names.add(it.next());
      }
    }
  }

  static JsonNode at(JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    return value == null ? JsonNodeFactory.instance.nullNode() : value;
  }
}
