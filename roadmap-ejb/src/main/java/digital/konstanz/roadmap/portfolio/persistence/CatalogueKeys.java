// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Ids and keys of everything a measure can refer to. */
public final class CatalogueKeys {

  /** What a key belongs to. */
  public enum Kind {
    UNIT,
    FOCAL_POINT,
    FIELD,
    LEGAL_DRIVER,
    SCENARIO,
    CRITERION,
    PERSON
  }

  /**
   * @param parent for a focal point the key of its field; else null
   * @param path for a unit the path with delimiters; else null
   */
  public record Entry(Kind kind, UUID id, String key, String name, String parent, String path) {}

  private final Map<UUID, Entry> byId = new HashMap<>();
  private final Map<Kind, Map<String, Entry>> byKey = new HashMap<>();

  CatalogueKeys(Collection<Entry> entries) {
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
      byKey.computeIfAbsent(entry.kind(), kind -> new HashMap<>()).put(entry.key(), entry);
    }
  }

  public Optional<Entry> entry(UUID id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  /** Null for null and for an id nobody knows any more. */
  public String key(UUID id) {
    return entry(id).map(Entry::key).orElse(null);
  }

  /** In the given order, without ids nobody knows any more. */
  public List<String> keys(Collection<UUID> ids) {
    return ids.stream().map(this::key).filter(Objects::nonNull).toList();
  }

  public Optional<Entry> find(Kind kind, String key) {
    return Optional.ofNullable(byKey.getOrDefault(kind, Map.of()).get(key));
  }
}
