// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks {@code dependsOn}: known predecessors only, no link to itself, no cycle. A link that
 * closes a cycle is refused with the keys along it; the links before it stay.
 */
final class TabularLinks {
  private final ExistingItems existing;
  private final String header;
  private final Map<String, Set<String>> predecessors = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> withSuccessor = new HashSet<>();

  TabularLinks(ExistingItems existing, TabularBinding binding) {
    this.existing = existing;
    this.header = binding.header(TabularTarget.DEPENDS_ON);
    existing
        .predecessors()
        .forEach((key, before) -> predecessors.put(key, new LinkedHashSet<>(before)));
    predecessors.values().forEach(withSuccessor::addAll);
  }

  void check(List<TabularRow> rows) {
    for (TabularRow row : rows) {
      if (!row.isRejected() && row.key() != null) {
        known.add(row.key());
      }
    }
    for (TabularRow row : rows) {
      if (!row.isRejected() && row.values().has(TabularTarget.DEPENDS_ON)) {
        row.values().set(TabularTarget.DEPENDS_ON, kept(row));
      }
    }
  }

  private List<String> kept(TabularRow row) {
    List<String> kept = new ArrayList<>();
    for (String before : row.values().keys(TabularTarget.DEPENDS_ON)) {
      if (!known.contains(before) && existing.item(before).isEmpty()) {
        row.refuse(header, before, "import.dependency-unknown", before);
      } else if (row.key() == null) {
        kept.add(before);
      } else if (accepted(row, before)) {
        kept.add(before);
      }
    }
    return List.copyOf(kept);
  }

  private boolean accepted(TabularRow row, String before) {
    Set<String> present = predecessors.computeIfAbsent(row.key(), k -> new LinkedHashSet<>());
    if (present.contains(before)) {
      return true;
    }
    // Nothing waits for the row yet: no way can lead back to it.
    boolean possible = before.equals(row.key()) || withSuccessor.contains(row.key());
    List<String> cycle = possible ? path(before, row.key()) : List.of();
    if (!cycle.isEmpty()) {
      Collections.reverse(cycle);
      String names = String.join(" → ", cycle) + " → " + row.key();
      row.refuse(header, before, "import.dependency-cycle", names);
      return false;
    }
    present.add(before);
    withSuccessor.add(before);
    return true;
  }

  /** Keys from {@code from} back over predecessors to {@code to}, both included; empty if none. */
  private List<String> path(String from, String to) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, null);
    while (!open.isEmpty()) {
      String each = open.poll();
      if (each.equals(to)) {
        return back(each, cameFrom);
      }
      for (String before : predecessors.getOrDefault(each, Set.of())) {
        if (!cameFrom.containsKey(before)) {
          cameFrom.put(before, each);
          open.add(before);
        }
      }
    }
    return new ArrayList<>();
  }

  private static List<String> back(String end, Map<String, String> cameFrom) {
    List<String> path = new ArrayList<>();
    for (String each = end; each != null; each = cameFrom.get(each)) {
      path.add(each);
    }
    Collections.reverse(path);
    return path;
  }
}
