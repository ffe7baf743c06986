// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Units depth first, each level by key; external ones at the end. */
final class UnitTree {
  private final Map<UUID, OrgUnit> byId = new HashMap<>();
  private final Map<UUID, List<OrgUnit>> below = new HashMap<>();
  private final List<OrgUnit> tops = new ArrayList<>();
  private final Map<UUID, List<String>> heads;
  private final LocalDate today;

  /**
   * @param heads names by unit
   */
  UnitTree(List<OrgUnit> units, Map<UUID, List<String>> heads, LocalDate today) {
    this.heads = heads;
    this.today = today;
    units.forEach(unit -> byId.put(unit.id(), unit));
    for (OrgUnit unit : units) {
      UUID parent = unit.state().parentId();
      if (parent == null || !byId.containsKey(parent)) {
        tops.add(unit);
      } else {
        below.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
      }
    }
    tops.sort(Comparator.comparing(OrgUnit::external).thenComparing(OrgUnit::key));
    below.values().forEach(list -> list.sort(Comparator.comparing(OrgUnit::key)));
  }

  List<UnitDetails> rows() {
    List<UnitDetails> rows = new ArrayList<>();
    tops.forEach(top -> add(top, 0, rows));
    return rows;
  }

  private void add(OrgUnit unit, int level, List<UnitDetails> rows) {
    rows.add(details(unit, level));
    below.getOrDefault(unit.id(), List.of()).forEach(child -> add(child, level + 1, rows));
  }

  private UnitDetails details(OrgUnit unit, int level) {
    OrgUnitState state = unit.state();
    return new UnitDetails(
        state.key(),
        state.name(),
        state.unitType(),
        state.division(),
        key(state.parentId()),
        level,
        heads.getOrDefault(unit.id(), List.of()),
        state.capacityPersonDays(),
        state.capacityByYear(),
        state.validFrom(),
        state.validTo(),
        key(state.successorId()),
        state.external(),
        unit.validOn(today),
        unit.version());
  }

  private String key(UUID id) {
    OrgUnit unit = id == null ? null : byId.get(id);
    return unit == null ? null : unit.key();
  }
}
