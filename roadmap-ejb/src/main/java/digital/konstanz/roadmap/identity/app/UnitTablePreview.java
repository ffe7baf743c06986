// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a pasted table of units says, line by line in its order.
 *
 * @param columns what was recognised, in the order of the table; null for a column nobody reads
 */
public record UnitTablePreview(List<String> columns, List<Line> lines) {

  /** What happens to a line. */
  public enum Action {
    CREATE,
    CHANGE,
    UNCHANGED,
    REFUSED
  }

  /** Why a cell is refused; {@code code} and {@code places} as in a rule that does not hold. */
  public record Refusal(String column, String value, String code, List<Object> places) {}

  /**
   * @param number 1 for the first line of the text
   * @param values fields by name as a patch says them
   * @param changed names of the fields that differ from what is stored
   */
  public record Line(
      int number,
      Action action,
      Map<String, Object> values,
      Set<String> changed,
      List<Refusal> refusals) {

    public String key() {
      return text("key");
    }

    /** Empty for a cell without text. */
    public String text(String field) {
      Object value = values.get(field);
      return value == null ? "" : value.toString();
    }

    Map<String, Object> changedValues() {
      Map<String, Object> patch = new LinkedHashMap<>(values);
      patch.keySet().retainAll(changed);
      return patch;
    }

    Line refused(Refusal refusal) {
      List<Refusal> all = new ArrayList<>(refusals);
      all.add(refusal);
      return new Line(number, Action.REFUSED, values, changed, all);
    }
  }

  public long count(Action action) {
    return lines.stream().filter(line -> line.action() == action).count();
  }

  /** Whether applying it would change anything. */
  public boolean fruitful() {
    return count(Action.CREATE) + count(Action.CHANGE) > 0;
  }

  /** A unit after the one above it, where both stand in the table. */
  List<Line> inOrder() {
    List<Line> waiting = new ArrayList<>(lines);
    List<Line> ordered = new ArrayList<>();
    Set<String> open = new HashSet<>();
    lines.stream().filter(l -> l.action() == Action.CREATE).forEach(l -> open.add(l.key()));
    while (!waiting.isEmpty()) {
      List<Line> ready =
          waiting.stream().filter(line -> !open.contains(line.text("parent"))).toList();
      ordered.addAll(ready);
      waiting.removeAll(ready);
      ready.forEach(line -> open.remove(line.key()));
      if (ready.isEmpty()) {
        ordered.addAll(waiting);
        waiting.clear();
      }
    }
    return ordered;
  }
}
