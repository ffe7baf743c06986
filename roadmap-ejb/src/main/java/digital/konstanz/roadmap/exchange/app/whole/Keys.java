// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.shared.Aggregate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keys and ids of everything that is there or will be created, both ways. */
final class Keys {

  private final Map<Kind, Map<String, UUID>> ids = new EnumMap<>(Kind.class);
  private final Map<UUID, String> keys = new HashMap<>();

  Keys(RoadmapContents contents) {
    CityContents city = contents.city();
    city.units().forEach(unit -> define(Kind.ORG_UNIT, unit.key(), unit.id()));
    define(Kind.LEGAL_DRIVER, city.drivers());
    define(Kind.GATE_DEFINITION, city.gates());
    define(Kind.COMMITTEE, city.committees());
    define(Kind.WORKING_RULE, city.rules());
    if (city.criteria() != null) {
      city.criteria()
          .criteria()
          .forEach(c -> define(Kind.CRITERIA_CATALOGUE, c.key(), c.id().value()));
    }
    define(Kind.STRATEGIC_GOAL, contents.goals());
    define(Kind.FIELD_OF_ACTION, contents.fields());
    define(Kind.FOCAL_POINT, contents.focalPoints());
    define(Kind.FRAMEWORK_CONDITION, contents.conditions());
    define(Kind.REVIEW_PROPOSAL, contents.proposals());
    define(Kind.BUSINESS_PROCESS, contents.processes());
    define(Kind.ONLINE_SERVICE, contents.onlineServices());
    define(Kind.MEASURE, contents.measures());
    define(Kind.WORK_PACKAGE, contents.workPackages());
    define(Kind.MILESTONE, contents.milestones());
    define(Kind.SCENARIO, contents.scenarios());
    define(Kind.RESOLUTION, contents.resolutions());
    define(Kind.WORKSHOP, contents.workshops());
    define(Kind.KPI, contents.kpis());
    define(Kind.RISK, contents.risks());
    define(Kind.BASELINE, contents.baselines());
    define(Kind.FUNDING_GRANT, contents.grants());
    contents.ownFields().forEach(f -> define(Kind.OWN_FIELD, f.name(), f.id().value()));
  }

  private void define(Kind kind, Collection<? extends Aggregate<?>> aggregates) {
    aggregates.forEach(aggregate -> define(kind, aggregate.key(), aggregate.uuid()));
  }

  void define(Kind kind, String key, UUID id) {
    ids.computeIfAbsent(kind.keySpace(), k -> new HashMap<>()).put(key, id);
    keys.put(id, key);
  }

  /** Null when there is no such object. */
  UUID id(Kind kind, String key) {
    return ids.getOrDefault(kind.keySpace(), Map.of()).get(key);
  }

  /** Null when the id is null or unknown. */
  String key(UUID id) {
    return id == null ? null : keys.get(id);
  }

  /** The known keys in the order of the ids. */
  List<String> keys(Collection<UUID> wanted) {
    List<String> found = new ArrayList<>();
    for (UUID id : wanted) {
      if (keys.containsKey(id)) {
        found.add(keys.get(id));
      }
    }
    return found;
  }
}
