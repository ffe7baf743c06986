// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is there already in the roadmap that an import goes to. Names of other things are given back
 * as the keys that the plan uses.
 */
public interface ExistingItems {
  /**
   * An item of the roadmap with its present values; totals are sums. {@code detailed} names the
   * totals that are made of yearly or unit lines, which a total of a sheet never overwrites. A
   * measure's field is the one of its focal point.
   */
  record Item(String key, TabularKind kind, TabularValues values, Set<TabularTarget> detailed) {
    public Item {
      detailed = Set.copyOf(detailed);
    }
  }

  /** An own field of the roadmap. */
  record OwnFieldDefinition(OwnFieldType type, List<String> choices) {}

  Optional<Item> item(String key);

  /** Why the item keeps its planned dates; empty for one that is free. */
  default Optional<RuleViolatedException> heldDates(String key) {
    return Optional.empty();
  }

  /** Those of the keys that something has which is no item of this roadmap. */
  Set<String> takenElsewhere(Collection<String> keys);

  /** True when the roadmap has no field of action yet. */
  boolean withoutFields();

  /** Key of the field of action with this key or title. */
  Optional<String> field(String keyOrTitle);

  /** Key of the focal point with this key or title. */
  Optional<String> focalPoint(String keyOrTitle);

  Optional<String> legalDriver(String keyOrTitle);

  Optional<String> scenario(String keyOrTitle);

  /** Key of the unit with this key or name; an unknown one stays as it is written. */
  Optional<String> unit(String keyOrName);

  Optional<OwnFieldDefinition> ownField(String name);

  /** Key → name of what a column with this target may name; empty for other targets. */
  Map<String, String> names(TabularTarget target);

  /** Successor key → keys of its predecessors, of any link type. */
  Map<String, List<String>> predecessors();
}
