// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
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
   * @param roadmap what only measures of this roadmap can refer to; null for the whole city
   */
  public record Entry(
      Kind kind, UUID id, String key, String name, String parent, String path, UUID roadmap) {}

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

  /**
   * What a measure of this roadmap names in a field.
   *
   * @throws RuleViolatedException at the field: {@code key.unknown}, {@code key.other-roadmap}
   */
  public UUID required(Kind kind, String key, RoadmapId roadmap, String field) {
    Entry entry =
        find(kind, key).orElseThrow(() -> RuleViolatedException.at(field, "key.unknown", key));
    if (entry.roadmap() != null && !entry.roadmap().equals(roadmap.value())) {
      throw RuleViolatedException.at(field, "key.other-roadmap", key);
    }
    return entry.id();
  }
}
