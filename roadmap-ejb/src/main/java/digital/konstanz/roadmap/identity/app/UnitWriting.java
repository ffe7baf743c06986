// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.FullTimePost;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a patch makes of a unit, and of the units below it when it moves. */
@Dependent
class UnitWriting {

  static final String KIND = "org-unit";
  private static final String[] FIELDS = {
    "name",
    "type",
    "division",
    "parent",
    "capacity",
    "capacityByYear",
    "validFrom",
    "validTo",
    "successor"
  };

  @Inject Units units;
  @Inject FullTimePost post;

  ObjectChange create(Patch patch) {
    String key = OrgUnit.requireKey(patch.text("key", null));
    if (units.byKey(key).isPresent()) {
      throw RuleViolatedException.at("key", "key.duplicate", key);
    }
    OrgUnit unit = new OrgUnit(key, key);
    apply(unit, patch);
    units.add(unit);
    return new ObjectChange(KIND, unit.id(), key, null, unit.state());
  }

  /** The unit first, then those below it whose place changed with it. */
  List<ObjectChange> change(OrgUnit unit, Patch patch) {
    patch.only(FIELDS);
    Map<OrgUnit, OrgUnitState> before = new LinkedHashMap<>();
    before.put(unit, unit.state());
    if (patch.has("parent")) {
      units.below(unit).forEach(below -> before.put(below, below.state()));
    }
    apply(unit, patch);
    before.keySet().stream().skip(1).forEach(below -> below.placeUnder(parentOf(below)));
    List<ObjectChange> changes = new ArrayList<>();
    before.forEach(
        (each, state) ->
            changes.add(new ObjectChange(KIND, each.id(), each.key(), state, each.state())));
    return changes;
  }

  private OrgUnit parentOf(OrgUnit unit) {
    return units.byId(unit.state().parentId()).orElse(null);
  }

  private void apply(OrgUnit unit, Patch patch) {
    OrgUnitState now = unit.state();
    unit.revise(
        new OrgUnitState(
            now.key(),
            patch.text("name", now.name()),
            patch.text("type", now.unitType()),
            patch.text("division", now.division()),
            now.parentId(),
            now.path(),
            patch.has("capacity")
                ? capacity("capacity", patch.text("capacity", null))
                : now.capacityPersonDays(),
            capacities(patch, now.capacityByYear()),
            patch.date("validFrom", now.validFrom()),
            patch.date("validTo", now.validTo()),
            patch.has("successor")
                ? id("successor", patch.text("successor", null))
                : now.successorId(),
            now.external()));
    if (patch.has("parent")) {
      place(unit, patch.text("parent", null));
    }
  }

  private void place(OrgUnit unit, String parentKey) {
    OrgUnit parent = parentKey == null || parentKey.isBlank() ? null : named("parent", parentKey);
    if (parent != null && parent.path().startsWith(unit.path())) {
      throw RuleViolatedException.at("parent", "unit.parent-cycle", unit.key(), parent.key());
    }
    unit.placeUnder(parent);
  }

  private Map<Integer, BigDecimal> capacities(Patch patch, Map<Integer, BigDecimal> now) {
    Map<Integer, BigDecimal> wanted = new TreeMap<>(now);
    Patch years = patch.part("capacityByYear");
    for (String name : years.names()) {
      Integer year = year(years.at(name), name);
      BigDecimal days = capacity(years.at(name), years.text(name, null));
      if (days == null) {
        wanted.remove(year);
      } else {
        wanted.put(year, days);
      }
    }
    return wanted;
  }

  private static Integer year(String field, String name) {
    if (!name.matches("\\d{4}")) {
      throw RuleViolatedException.at(field, "value.unreadable", name, "2027");
    }
    return Integer.valueOf(name);
  }

  private BigDecimal capacity(String field, String text) {
    return UnitCapacity.read(field, text, post.personDays());
  }

  private UUID id(String field, String key) {
    return key == null || key.isBlank() ? null : named(field, key).id();
  }

  private OrgUnit named(String field, String key) {
    return units
        .byKey(key.strip())
        .orElseThrow(() -> RuleViolatedException.at(field, "unit.unknown", key.strip()));
  }
}
