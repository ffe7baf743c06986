// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the parents that rows name: in the file or in the roadmap, of a kind that can hold the
 * row, never in a circle. What hangs below a rejected row has no parent either.
 */
final class TabularTree {
  private final ExistingItems existing;
  private final String header;

  TabularTree(ExistingItems existing, TabularBinding binding) {
    this.existing = existing;
    this.header = binding.header(TabularTarget.PARENT);
  }

  void check(List<TabularRow> rows) {
    Map<String, TabularRow> byKey = new HashMap<>();
    for (TabularRow row : rows) {
      if (row.key() != null && !row.isRejected()) {
        byKey.put(row.key(), row);
      }
    }
    for (TabularRow row : rows) {
      if (!row.isRejected() && isCircular(row, byKey)) {
        row.reject(header, parent(row), "import.parent-cycle", parent(row));
      }
    }
    // A rejected parent rejects its children, which may be parents again.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (TabularRow row : rows) {
        changed |= !row.isRejected() && rejectOrphan(row, byKey);
      }
    }
    rows.stream().filter(row -> !row.isRejected()).forEach(row -> home(row, byKey));
  }

  private boolean rejectOrphan(TabularRow row, Map<String, TabularRow> byKey) {
    String parent = parent(row);
    if (parent == null) {
      return needsParent(row);
    }
    TabularKind kind = kindOf(parent, byKey);
    if (kind == null) {
      row.reject(header, parent, "import.parent-unknown", parent);
      return true;
    }
    if (!holds(kind, row.kind())) {
      row.reject(header, parent, "import.parent-kind", parent);
      return true;
    }
    return false;
  }

  /** A measure below a field or focal point has it as its home, not as its parent item. */
  private void home(TabularRow row, Map<String, TabularRow> byKey) {
    String parent = parent(row);
    TabularKind kind = parent == null ? null : kindOf(parent, byKey);
    boolean strategic = kind == TabularKind.FIELD || kind == TabularKind.FOCAL_POINT;
    if (strategic && row.kind() != TabularKind.FOCAL_POINT) {
      row.values().clear(TabularTarget.PARENT);
      row.values()
          .set(kind == TabularKind.FIELD ? TabularTarget.FIELD : TabularTarget.FOCAL_POINT, parent);
    }
  }

  private boolean needsParent(TabularRow row) {
    boolean below = row.kind() == TabularKind.WORK_PACKAGE || row.kind() == TabularKind.FOCAL_POINT;
    boolean there = row.key() != null && existing.item(row.key()).isPresent();
    if (below && !there) {
      row.reject(header, null, "import.parent-missing");
    }
    return below && !there;
  }

  private TabularKind kindOf(String key, Map<String, TabularRow> byKey) {
    TabularRow inFile = byKey.get(key);
    if (inFile != null && !inFile.isRejected()) {
      return inFile.kind();
    }
    return existing.item(key).map(ExistingItems.Item::kind).orElse(null);
  }

  private static boolean holds(TabularKind parent, TabularKind child) {
    return switch (child) {
      case FIELD -> false;
      case FOCAL_POINT -> parent == TabularKind.FIELD;
      case MEASURE -> parent != TabularKind.WORK_PACKAGE;
      case WORK_PACKAGE -> parent == TabularKind.MEASURE || parent == TabularKind.WORK_PACKAGE;
    };
  }

  private static boolean isCircular(TabularRow row, Map<String, TabularRow> byKey) {
    Set<String> seen = new HashSet<>();
    TabularRow each = row;
    while (each != null && each.key() != null && parent(each) != null) {
      if (!seen.add(each.key())) {
        return each == row;
      }
      each = byKey.get(parent(each));
    }
    return false;
  }

  private static String parent(TabularRow row) {
    return row.values().text(TabularTarget.PARENT);
  }
}
