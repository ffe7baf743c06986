// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.shared.PlanDate;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two states of an object, field by field. Of lists only what goes and what
 * comes is told; what only the product needs (ids, order of writing) is left out.
 */
final class FieldComparison {
  private static final int LISTED = 5;
  private static final Set<String> SILENT =
      Set.of("id", "roadmapId", "path", "sequence", "authorUserId", "deletedAt");

  /** Maps whose entries are named by themselves. */
  private static final Set<String> OWN_NAMES = Set.of("ownFields", "unreadCells", "references");

  private final ChangeWords words;

  FieldComparison(ChangeWords words) {
    this.words = words;
  }

  /**
   * @param before null for a new object: then all that it states is told
   */
  List<Change> between(Record before, Record after) {
    List<Change> changes = new ArrayList<>();
    parts(before, after, changes);
    return changes;
  }

  private void parts(Record before, Record after, List<Change> changes) {
    Record either = after == null ? before : after;
    for (RecordComponent component : either.getClass().getRecordComponents()) {
      if (!SILENT.contains(component.getName()) && !"key".equals(component.getName())) {
        compare(component.getName(), read(component, before), read(component, after), changes);
      }
    }
  }

  private void compare(String name, Object before, Object after, List<Change> changes) {
    if (Objects.equals(before, after)) {
      return;
    }
    Object either = after == null ? before : after;
    if (either instanceof Map<?, ?>) {
      entries(name, (Map<?, ?>) before, (Map<?, ?>) after, changes);
    } else if (either instanceof Collection<?>) {
      lists(words.field(name), (Collection<?>) before, (Collection<?>) after, changes);
    } else if (either instanceof Record && !(either instanceof PlanDate)) {
      parts((Record) before, (Record) after, changes);
    } else if ("metaJson".equals(name)) {
      changes.add(new Change(words.field(name), null, words.text("changed")));
    } else {
      add(words.field(name), words.value(before), words.value(after), changes);
    }
  }

  private void entries(String name, Map<?, ?> before, Map<?, ?> after, List<Change> changes) {
    Map<?, ?> old = before == null ? Map.of() : before;
    Map<?, ?> fresh = after == null ? Map.of() : after;
    Set<Object> all = new LinkedHashSet<>(fresh.keySet());
    all.addAll(old.keySet());
    for (Object entry : all) {
      String own = words.value(entry);
      String label = OWN_NAMES.contains(name) ? own : words.field(name) + " " + own;
      if (fresh.get(entry) instanceof Collection<?> || old.get(entry) instanceof Collection<?>) {
        lists(label, (Collection<?>) old.get(entry), (Collection<?>) fresh.get(entry), changes);
      } else {
        add(label, words.value(old.get(entry)), words.value(fresh.get(entry)), changes);
      }
    }
  }

  private void lists(
      String label, Collection<?> before, Collection<?> after, List<Change> changes) {
    Collection<?> old = before == null ? List.of() : before;
    Collection<?> fresh = after == null ? List.of() : after;
    List<Object> gone = new ArrayList<>(old);
    gone.removeAll(fresh);
    List<Object> come = new ArrayList<>(fresh);
    come.removeAll(old);
    boolean onlyOrder = gone.isEmpty() && come.isEmpty();
    add(label, joined(onlyOrder ? old : gone), joined(onlyOrder ? fresh : come), changes);
  }

  private String joined(Collection<?> values) {
    if (values.isEmpty()) {
      return null;
    }
    String more = values.size() > LISTED ? "; … (+" + (values.size() - LISTED) + ")" : "";
    return values.stream()
            .limit(LISTED)
            .map(this::element)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "))
        + more;
  }

  private String element(Object value) {
    if (!(value instanceof Record element) || value instanceof PlanDate) {
      return words.value(value);
    }
    return Stream.of(element.getClass().getRecordComponents())
        .filter(component -> !SILENT.contains(component.getName()))
        .map(component -> inner(read(component, element)))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String inner(Object value) {
    return value instanceof Collection<?> list ? joined(list) : element(value);
  }

  private static void add(String label, String before, String after, List<Change> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change(label, before, after));
    }
  }

  static Object read(RecordComponent component, Record of) {
    if (of == null) {
      return null;
    }
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Component " + component + " cannot be read", e);
    }
  }
}
