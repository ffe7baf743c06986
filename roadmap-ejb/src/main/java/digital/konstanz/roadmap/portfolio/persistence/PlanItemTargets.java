// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What permission asks about a plan item: unit, owner and visibility of its measure. */
@ApplicationScoped
public class PlanItemTargets {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  Target ofMeasure(PlanItemState item) {
    return new Target(
        item.leadUnitId() == null ? null : path(item.leadUnitId()),
        item.ownerUserId(),
        item.visibility());
  }

  /** Work packages, milestones and gates belong to whom their measure belongs to. */
  Target ofPart(PlanItemState item) {
    return item.parentId() == null ? Target.CITY : ofItem(item.parentId());
  }

  /** The same for an item in hand that is no measure. */
  public Target ofPart(PlanItem part) {
    return part.parent() == null ? Target.CITY : ofItem(part.parent().value());
  }

  /** The whole city for an item that is there no more. */
  public Target ofItem(UUID id) {
    PlanItem measure = measure(entities.find(PlanItem.class, id));
    return measure == null ? Target.CITY : of(measure);
  }

  /** By key, for those of the keys that a plan item has. */
  public Map<String, Target> ofKeys(Collection<String> keys) {
    return keys.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select i from PlanItem i where i.key in :keys", PlanItem.class)
            .setParameter("keys", keys)
            .getResultStream()
            .collect(Collectors.toMap(PlanItem::key, item -> ofItem(item.uuid())));
  }

  /** Key of the measure that an item is or belongs to. */
  public String measureOf(PlanItem item) {
    return measure(item).key();
  }

  /** Path of the unit that leads the item, or what it is a part of; null when nobody is named. */
  public String leadingUnit(PlanItem item) {
    PlanItem at = item;
    while (at != null && at.leadUnit() == null && at.parent() != null) {
      at = entities.find(PlanItem.class, at.parent().value());
    }
    return at == null || at.leadUnit() == null ? null : path(at.leadUnit().value());
  }

  /** The same by key; null also for an unknown one. */
  public String leadingUnit(String key) {
    return entities
        .createQuery("select i from PlanItem i where i.key = :key", PlanItem.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(this::leadingUnit)
        .orElse(null);
  }

  private PlanItem measure(PlanItem item) {
    PlanItem found = item;
    while (found != null && !(found instanceof Measure) && found.parent() != null) {
      found = entities.find(PlanItem.class, found.parent().value());
    }
    return found;
  }

  /** Of a measure in hand. */
  public Target of(PlanItem measure) {
    return of(measure, this::path);
  }

  /**
   * The same for many measures, with paths that were read before.
   *
   * @param paths from the id of a unit to its path
   */
  public static Target of(PlanItem measure, Function<UUID, String> paths) {
    return new Target(
        measure.leadUnit() == null ? null : paths.apply(measure.leadUnit().value()),
        measure.owner() == null ? null : measure.owner().value(),
        measure.visibility());
  }

  private String path(UUID unit) {
    OrgUnit lead = entities.find(OrgUnit.class, unit);
    return lead == null ? null : lead.path();
  }
}
