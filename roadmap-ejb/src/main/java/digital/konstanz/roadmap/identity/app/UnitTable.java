// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.identity.app.UnitTablePreview.Action;
import digital.konstanz.roadmap.identity.app.UnitTablePreview.Line;
import digital.konstanz.roadmap.identity.app.UnitTablePreview.Refusal;
import digital.konstanz.roadmap.platform.patch.PastedTable;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads units out of a pasted table and compares them with those that are there. Columns are known
 * by their headings in German or English; without headings they are key, name, type, parent,
 * capacity. An empty cell changes nothing.
 */
final class UnitTable {

  private static final List<String> ORDER = List.of("key", "name", "type", "parent", "capacity");
  private static final DateTimeFormatter GERMAN_DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, OrgUnit> byKey = new HashMap<>();
  private final Map<UUID, String> keys = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final int postDays;

  UnitTable(List<OrgUnit> units, int postDays) {
    this.postDays = postDays;
    for (OrgUnit unit : units) {
      byKey.put(unit.key(), unit);
      keys.put(unit.id(), unit.key());
    }
    units.forEach(unit -> parents.put(unit.key(), keys.get(unit.state().parentId())));
  }

  /**
   * @throws RuleViolatedException as {@link PastedTable#read}
   */
  UnitTablePreview preview(String text) {
    List<PastedTable.Line> table = PastedTable.read(text);
    List<String> headings = UnitColumns.fields(table.get(0).cells());
    boolean headed = headings.contains("name") || headings.contains("key");
    List<String> columns = headed ? headings : ORDER;
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PastedTable.Line line : headed ? table.subList(1, table.size()) : table) {
      Line read = line(line, columns);
      if (!read.key().isEmpty() && !seen.add(read.key())) {
        read = read.refused(new Refusal("key", read.key(), "key.duplicate", List.of(read.key())));
      }
      lines.add(read);
    }
    return new UnitTablePreview(columns, withParents(lines));
  }

  private Line line(PastedTable.Line line, List<String> columns) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
      boolean posts = UnitColumns.POSTS.equals(columns.get(i));
      String field = posts ? "capacity" : columns.get(i);
      String cell = posts ? inPosts(line.cells().get(i)) : line.cells().get(i);
      if (field != null && !cell.isEmpty()) {
        values.put(field, cell);
        attempt(field, cell, () -> values.put(field, readable(field, cell)), refusals);
      }
    }
    attempt("key", null, () -> Texts.required("key", (String) values.get("key"), 100), refusals);
    OrgUnit known = byKey.get(values.getOrDefault("key", ""));
    if (known == null) {
      attempt(
          "name", null, () -> Texts.required("name", (String) values.get("name"), 300), refusals);
    }
    Set<String> changed = known == null ? values.keySet() : changed(known, values);
    Action action =
        !refusals.isEmpty()
            ? Action.REFUSED
            : known == null ? Action.CREATE : changed.isEmpty() ? Action.UNCHANGED : Action.CHANGE;
    return new Line(line.number(), action, values, Set.copyOf(changed), refusals);
  }

  private static String inPosts(String cell) {
    return cell.matches("[\\d.,]+") ? cell + " VZÄ" : cell;
  }

  private Object readable(String field, String cell) {
    return switch (field) {
      case "key" -> byKey.containsKey(cell) ? cell : OrgUnit.requireKey(cell);
      case "name" -> Texts.required(field, cell, 300);
      case "type" -> Texts.required(field, cell, 100);
      case "division" -> Texts.required(field, cell, 200);
      case "capacity" -> UnitCapacity.read(field, cell, postDays);
      case "validFrom", "validTo" -> day(field, cell).toString();
      default -> cell;
    };
  }

  private static LocalDate day(String field, String cell) {
    try {
      return cell.contains(".") ? LocalDate.parse(cell, GERMAN_DAY) : LocalDate.parse(cell);
    } catch (DateTimeParseException unreadable) {
      throw RuleViolatedException.at(field, "value.unreadable", cell, "31.12.2027, 2027-12-31");
    }
  }

  private static void attempt(String field, String cell, Runnable work, List<Refusal> refusals) {
    try {
      work.run();
    } catch (RuleViolatedException rule) {
      boolean known = refusals.stream().anyMatch(refusal -> refusal.column().equals(field));
      if (!known) {
        refusals.add(new Refusal(field, cell, rule.code(), rule.values()));
      }
    }
  }

  private Set<String> changed(OrgUnit unit, Map<String, Object> values) {
    OrgUnitState now = unit.state();
    Map<String, Object> stored = new HashMap<>();
    stored.put("name", now.name());
    stored.put("type", now.unitType());
    stored.put("division", now.division());
    stored.put("parent", keys.get(now.parentId()));
    stored.put("capacity", now.capacityPersonDays());
    stored.put("validFrom", now.validFrom());
    stored.put("validTo", now.validTo());
    Set<String> changed = new LinkedHashSet<>();
    values.forEach(
        (field, value) -> {
          if (!field.equals("key") && !same(stored.get(field), value)) {
            changed.add(field);
          }
        });
    return changed;
  }

  private static boolean same(Object stored, Object wanted) {
    return stored instanceof BigDecimal number
        ? wanted instanceof BigDecimal other && number.compareTo(other) == 0
        : stored != null && stored.toString().equals(wanted.toString());
  }

  /** Refuses unknown units above, also those that are refused themselves, and circles. */
  private List<Line> withParents(List<Line> lines) {
    Set<String> refused = new HashSet<>();
    Set<String> made = new HashSet<>();
    for (Line line : lines) {
      if (line.action() != Action.REFUSED) {
        made.add(line.key());
        if (line.values().containsKey("parent")) {
          parents.put(line.key(), line.text("parent"));
        }
      }
    }
    boolean more = true;
    List<Line> checked = lines;
    while (more) {
      checked = checked.stream().map(line -> checkedParent(line, made)).toList();
      refused.clear();
      checked.stream().filter(l -> l.action() == Action.REFUSED).forEach(l -> refused.add(l.key()));
      more = made.removeAll(refused);
    }
    return checked;
  }

  private Line checkedParent(Line line, Set<String> made) {
    String parent = line.text("parent");
    if (line.action() == Action.REFUSED || parent.isEmpty()) {
      return line;
    }
    if (!byKey.containsKey(parent) && !made.contains(parent)) {
      return line.refused(new Refusal("parent", parent, "unit.unknown", List.of(parent)));
    }
    return circles(line.key())
        ? line.refused(
            new Refusal("parent", parent, "unit.parent-cycle", List.of(line.key(), parent)))
        : line;
  }

  private boolean circles(String key) {
    Set<String> seen = new HashSet<>();
    for (String at = key; at != null; at = parents.get(at)) {
      if (!seen.add(at)) {
        return true;
      }
    }
    return false;
  }
}
