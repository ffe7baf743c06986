// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import digital.konstanz.roadmap.reporting.persistence.SheetChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From the stored difference of two states to single fields with readable values. Values that are
 * references or lists are not shown, only that they changed.
 */
final class HistoryReading {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> MONEY = Set.of("budget", "runningCostPerYear");
  private static final Set<String> SILENT = Set.of("boardRank", "sortOrder", "id");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private HistoryReading() {}

  /** Budget and running cost are left out unless {@code money}. */
  static HistoryRow row(SheetChange change, boolean money) {
    List<HistoryRow.FieldChange> fields = new ArrayList<>();
    JsonNode all = parse(change.changeJson());
    all.fieldNames()
        .forEachRemaining(
            name -> collect(name, all.get(name).path("old"), all.get(name).path("new"), fields));
    fields.removeIf(field -> !money && MONEY.contains(field.field()));
    return new HistoryRow(change.at(), change.by(), change.operation(), fields);
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An audit entry is no JSON", e);
    }
  }

  private static void collect(
      String name, JsonNode before, JsonNode after, List<HistoryRow.FieldChange> found) {
    if (before.equals(after) || SILENT.contains(name)) {
      return;
    }
    if (dated(before) || dated(after)) {
      found.add(new HistoryRow.FieldChange(name, text(before), text(after)));
    } else if (before.isObject() || after.isObject()) {
      for (String child : names(before, after)) {
        collect(child, at(before, child), at(after, child), found);
      }
    } else {
      found.add(new HistoryRow.FieldChange(name, text(before), text(after)));
    }
  }

  private static boolean dated(JsonNode node) {
    return node.isObject() && node.has("date") && node.has("precision");
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode node : List.of(before, after)) {
      for (Iterator<String> it = node.fieldNames(); it.hasNext(); ) {
        names.add(it.next());
      }
    }
    return names;
  }

  private static JsonNode at(JsonNode node, String child) {
    return node.isObject() ? node.path(child) : MissingNode.getInstance();
  }

  private static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || node.isArray()) {
      return null;
    }
    if (dated(node)) {
      return node.get("date").asText();
    }
    String text = node.asText();
    return UUID.matcher(text).matches() ? null : text;
  }
}
