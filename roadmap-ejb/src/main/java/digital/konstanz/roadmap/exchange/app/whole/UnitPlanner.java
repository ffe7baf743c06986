// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;

import digital.konstanz.roadmap.exchange.app.file.DepartmentFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Plans the units of the city; their tree is worked out at the end. */
final class UnitPlanner {

  private final ImportPlan plan;
  private final List<DepartmentFile> departments;
  private final Map<UUID, OrgUnit> units = new LinkedHashMap<>();
  private final Set<UUID> created = new HashSet<>();

  UnitPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.departments = Merge.list(file.departments());
    plan.contents().city().units().forEach(unit -> units.put(unit.id(), unit));
  }

  /** New units bring their id themselves. */
  void register() {
    for (DepartmentFile department : departments) {
      boolean known =
          department.id() != null && plan.keys().id(Kind.ORG_UNIT, department.id()) != null;
      plan.register(Kind.ORG_UNIT, department, "id", department.id());
      if (!known && !plan.problems().rejected(department)) {
        OrgUnit unit = new OrgUnit(department.id(), department.name());
        units.put(unit.id(), unit);
        created.add(unit.id());
        plan.keys().define(Kind.ORG_UNIT, department.id(), unit.id());
      }
    }
  }

  void plan() {
    Map<UUID, OrgUnitState> wanted = new LinkedHashMap<>();
    units.forEach((id, unit) -> wanted.put(id, unit.state()));
    for (DepartmentFile department : departments) {
      plan.attempt(department, () -> take(department, wanted));
    }
    Map<UUID, Integer> named = new HashMap<>();
    departments.forEach(
        d -> named.put(plan.keys().id(Kind.ORG_UNIT, d.id()), plan.problems().line(d)));
    wanted.forEach(
        (id, state) -> record(id, withPath(id, state, wanted), depth(id, wanted), named));
  }

  private void take(DepartmentFile file, Map<UUID, OrgUnitState> wanted) {
    UUID id = plan.keys().id(Kind.ORG_UNIT, file.id());
    OrgUnitState now = wanted.get(id);
    Map<Integer, BigDecimal> byYear = new TreeMap<>(now.capacityByYear());
    if (file.capacityByYear() != null) {
      byYear.clear();
      file.capacityByYear().forEach((year, days) -> byYear.put(year(file, year), scaled(days)));
    }
    UUID parent =
        file.parent() == null
            ? now.parentId()
            : plan.reference(Kind.ORG_UNIT, file, "parent", file.parent());
    if (parent != null && closesCircle(id, parent, wanted)) {
      plan.problems().reject(file, "parent", file.parent(), "unit.own-ancestor");
      return;
    }
    wanted.put(
        id,
        new OrgUnitState(
            file.id(),
            Texts.required("name", keep(file.name(), now, OrgUnitState::name), 300),
            Texts.optional("type", keep(file.type(), now, OrgUnitState::unitType), 100),
            Texts.optional("division", keep(file.division(), now, OrgUnitState::division), 200),
            parent,
            now.path(),
            scaled(
                keep(
                    file.projectCapacityPersonDaysPerYear(),
                    now,
                    OrgUnitState::capacityPersonDays)),
            byYear,
            keep(file.validFrom(), now, OrgUnitState::validFrom),
            keep(file.validTo(), now, OrgUnitState::validTo),
            file.successor() == null
                ? now.successorId()
                : plan.reference(Kind.ORG_UNIT, file, "successor", file.successor()),
            keep(file.external(), now, OrgUnitState::external)));
  }

  private static Integer year(DepartmentFile file, String year) {
    if (!year.matches("\\d{4}")) {
      throw RuleViolatedException.at("capacityByYear", "file.expected-year", file.id(), year);
    }
    return Integer.valueOf(year);
  }

  private static BigDecimal scaled(BigDecimal days) {
    return days == null ? null : new PersonDays(days).amount();
  }

  private static boolean closesCircle(UUID id, UUID parent, Map<UUID, OrgUnitState> wanted) {
    for (UUID at = parent; at != null; at = wanted.get(at).parentId()) {
      if (at.equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static int depth(UUID id, Map<UUID, OrgUnitState> wanted) {
    UUID parent = wanted.get(id).parentId();
    return parent == null ? 0 : 1 + depth(parent, wanted);
  }

  private static OrgUnitState withPath(UUID id, OrgUnitState s, Map<UUID, OrgUnitState> wanted) {
    StringBuilder path = new StringBuilder("/" + id + "/");
    for (UUID at = s.parentId(); at != null; at = wanted.get(at).parentId()) {
      path.insert(0, "/" + at);
    }
    return new OrgUnitState(
        s.key(),
        s.name(),
        s.unitType(),
        s.division(),
        s.parentId(),
        path.toString(),
        s.capacityPersonDays(),
        s.capacityByYear(),
        s.validFrom(),
        s.validTo(),
        s.successorId(),
        s.external());
  }

  private void record(UUID id, OrgUnitState after, int depth, Map<UUID, Integer> named) {
    OrgUnit unit = units.get(id);
    Runnable take = () -> unit.restore(after);
    int line = named.getOrDefault(id, 0);
    if (created.contains(id)) {
      Supplier<Object> create =
          () -> {
            take.run();
            return unit;
          };
      plan.add(
          new PlannedChange(
              Kind.ORG_UNIT, id, after.key(), null, after, stage(depth), create, null, line));
    } else if (!unit.state().equals(after)) {
      plan.add(
          new PlannedChange(
              Kind.ORG_UNIT, id, after.key(), unit.state(), after, stage(depth), null, take, line));
    } else if (named.containsKey(id)) {
      plan.keep();
    }
  }

  // units come first of all, however deep their tree is
  private static int stage(int depth) {
    return Kind.ORG_UNIT.stage() - 100 + depth;
  }
}
