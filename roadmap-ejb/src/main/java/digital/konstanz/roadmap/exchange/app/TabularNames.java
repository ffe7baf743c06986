// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Things that a sheet names by key or title; the key wins, then the exact title, then any case. */
final class TabularNames {
  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<UUID, String> keys = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();

  TabularNames add(String key, String title, UUID id) {
    ids.put(key, id);
    keys.put(id, key);
    titles.put(key, title == null ? key : title);
    byTitle.putIfAbsent(TabularTexts.folded(key), key);
    if (title != null) {
      byTitle.putIfAbsent(TabularTexts.folded(title), key);
    }
    return this;
  }

  Optional<String> key(String name) {
    return ids.containsKey(name)
        ? Optional.of(name)
        : Optional.ofNullable(byTitle.get(TabularTexts.folded(name)));
  }

  /** Key → title, by key. */
  Map<String, String> titles() {
    return titles;
  }

  /** Null for an unknown key. */
  UUID id(String key) {
    return ids.get(key);
  }

  /** Null for an unknown identity. */
  String key(UUID id) {
    return keys.get(id);
  }
}
