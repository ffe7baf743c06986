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
import java.util.UUID;
import java.util.function.Function;

/** What permission asks about a plan item: unit, owner and visibility of its measure. */
@ApplicationScoped
public class PlanItemTargets {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

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

  /** The whole city for an item that is there no more. */
  Target ofItem(UUID id) {
    PlanItem item = entities.find(PlanItem.class, id);
    while (item != null && !(item instanceof Measure) && item.parent() != null) {
      item = entities.find(PlanItem.class, item.parent().value());
    }
    return item == null ? Target.CITY : of(item);
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
