// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is there, for tests: an empty roadmap to which things are added. */
final class Items implements ExistingItems {
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, List<String>> predecessors = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, OwnFieldDefinition> ownFields = new HashMap<>();
  private boolean withFields;

  static Items none() {
    return new Items();
  }

  Items measure(String key, TabularValues values, TabularTarget... detailed) {
    items.put(key, new Item(key, TabularKind.MEASURE, values, Set.of(detailed)));
    return this;
  }

  Items link(String successor, String... before) {
    predecessors.put(successor, List.of(before));
    return this;
  }

  Items elsewhere(String key) {
    elsewhere.add(key);
    return this;
  }

  Items known(String... keys) {
    names.addAll(List.of(keys));
    return this;
  }

  Items withFields() {
    withFields = true;
    return this;
  }

  @Override
  public Optional<Item> item(String key) {
    return Optional.ofNullable(items.get(key));
  }

  @Override
  public Set<String> takenElsewhere(Collection<String> keys) {
    Set<String> taken = new HashSet<>(elsewhere);
    taken.retainAll(keys);
    return taken;
  }

  Items choice(String name, String... choices) {
    ownFields.put(name, new OwnFieldDefinition(OwnFieldType.CHOICE, List.of(choices)));
    return this;
  }

  @Override
  public Optional<OwnFieldDefinition> ownField(String name) {
    return Optional.ofNullable(ownFields.get(name));
  }

  @Override
  public Map<String, String> names(TabularTarget target) {
    Map<String, String> all = new TreeMap<>();
    names.forEach(name -> all.put(name, name));
    return all;
  }

  @Override
  public boolean withoutFields() {
    return !withFields;
  }

  @Override
  public Optional<String> field(String name) {
    return known(name);
  }

  @Override
  public Optional<String> focalPoint(String name) {
    return known(name);
  }

  @Override
  public Optional<String> legalDriver(String name) {
    return known(name);
  }

  @Override
  public Optional<String> scenario(String name) {
    return known(name);
  }

  @Override
  public Optional<String> unit(String name) {
    return known(name);
  }

  @Override
  public Map<String, List<String>> predecessors() {
    return predecessors;
  }

  private Optional<String> known(String name) {
    return names.contains(name) ? Optional.of(name) : Optional.empty();
  }
}
