// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;

import digital.konstanz.roadmap.exchange.app.file.BudgetFile;
import digital.konstanz.roadmap.exchange.app.file.ExternalKeyFile;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the planners of measures, work packages and milestones share. */
final class ItemPlanning {

  private final ImportPlan plan;
  private final Map<UUID, UUID> parents = new HashMap<>();
  private final Map<UUID, Integer> nextPlace = new HashMap<>();
  private final Map<ExternalKey, UUID> externalKeys = new HashMap<>();

  ItemPlanning(ImportPlan plan) {
    this.plan = plan;
    RoadmapContents now = plan.whole();
    now.measures().forEach(this::know);
    now.workPackages().forEach(this::know);
    now.milestones().forEach(this::know);
  }

  private void know(PlanItem item) {
    UUID home = home(item);
    if (item.parent() != null) {
      parents.put(item.uuid(), item.parent().value());
    }
    nextPlace.merge(home, item.sortOrder() + 1, Math::max);
    item.externalKeys().forEach(key -> externalKeys.put(key, item.uuid()));
  }

  private static UUID home(PlanItem item) {
    if (item.parent() != null) {
      return item.parent().value();
    }
    return item.focalPoint() == null ? item.roadmap().value() : item.focalPoint().value();
  }

  /** Says where an item will be, before the first is planned. */
  void place(UUID item, UUID parent) {
    if (parent == null) {
      parents.remove(item);
    } else {
      parents.put(item, parent);
    }
  }

  /** The next free place below this focal point or parent; the roadmap's own when both are null. */
  int nextPlace(UUID parent, UUID focalPoint) {
    UUID home = parent != null ? parent : focalPoint != null ? focalPoint : plan.roadmapId();
    return nextPlace.merge(home, 1, Integer::sum) - 1;
  }

  /** Whether the item would be its own ancestor. */
  boolean ownAncestor(UUID item) {
    Set<UUID> seen = new HashSet<>();
    for (UUID at = item; at != null; at = parents.get(at)) {
      if (!seen.add(at)) {
        return true;
      }
    }
    return false;
  }

  /** The stage in which a new item is written: after its parent. */
  int stage(UUID item) {
    int stage = Kind.MEASURE.stage();
    for (UUID at = parents.get(item); at != null; at = parents.get(at)) {
      stage++;
    }
    return stage;
  }

  /** The progress of the file, else the present one; whole percent. */
  static Integer progress(Integer named, PlanItemState present) {
    if (named == null) {
      return present == null ? null : present.progress();
    }
    try {
      return new Percent(named).value();
    } catch (RuleViolatedException e) {
      throw e.atField("progressPercent");
    }
  }

  static PlanDate date(LocalDate named, Precision precision, PlanDate present) {
    return named == null ? present : PlanDate.ofNullable(named, precision);
  }

  /** The constraint of the file with its day, else the present one; the flag likewise. */
  static DateRule dateRule(
      ConstraintType type, LocalDate day, Boolean manual, PlanItemState present) {
    DateRule before = present == null ? DateRule.NONE : present.dateRule();
    boolean byHand = manual == null ? before.manual() : manual;
    return type == null
        ? new DateRule(before.type(), before.day(), byHand)
        : new DateRule(type, day, byHand);
  }

  /** The unit, or the name of somebody outside the city who leads. */
  Lead lead(String named, PlanItemState present) {
    if (named == null) {
      return present == null
          ? new Lead(null, null)
          : new Lead(present.leadUnitId(), present.leadExternal());
    }
    UUID unit = plan.keys().id(Kind.ORG_UNIT, named);
    return unit == null ? new Lead(null, named) : new Lead(unit, null);
  }

  record Lead(UUID unit, String external) {}

  Map<UUID, BigDecimal> effort(Object part, Map<String, BigDecimal> named, WorkState present) {
    if (named == null) {
      return present == null ? Map.of() : present.effortByUnit();
    }
    Map<UUID, BigDecimal> effort = new LinkedHashMap<>();
    named.forEach(
        (department, days) -> {
          UUID unit = plan.reference(Kind.ORG_UNIT, part, "effort_by_department", department);
          if (unit != null) {
            effort.put(unit, days);
          }
        });
    return effort;
  }

  static List<BudgetLine> budget(List<BudgetFile> named, WorkState present) {
    if (named == null) {
      return present == null ? List.of() : present.budget();
    }
    List<BudgetLine> lines = new ArrayList<>();
    for (BudgetFile year : named) {
      int fiscalYear = ServicesPlanner.number("budgetEur", year.year());
      if (year.consumptive() != null) {
        lines.add(new BudgetLine(fiscalYear, FundType.OPERATING, year.consumptive()));
      }
      if (year.investive() != null) {
        lines.add(new BudgetLine(fiscalYear, FundType.CAPITAL, year.investive()));
      }
    }
    return lines;
  }

  List<ExternalKey> externalKeys(
      Object part, UUID item, List<ExternalKeyFile> named, PlanItemState present) {
    if (named == null) {
      return present == null ? List.of() : present.externalKeys();
    }
    List<ExternalKey> keys = new ArrayList<>();
    for (ExternalKeyFile file : named) {
      ExternalKey key = new ExternalKey(file.system(), file.key());
      UUID owner = externalKeys.putIfAbsent(key, item);
      if (owner != null && !owner.equals(item)) {
        plan.problems()
            .reject(part, "external_keys", key.system() + " " + key.key(), "key.duplicate");
      }
      keys.add(key);
    }
    return keys;
  }

  static <T> Visibility visibility(Visibility named, PlanItemState present, Visibility fallback) {
    return keep(named, present, PlanItemState::visibility, fallback);
  }
}
