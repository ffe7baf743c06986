// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What permission asks about a plan item: unit, owner and visibility of its measure. */
@ApplicationScoped
public class PlanItemTargets {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  Target ofMeasure(PlanItemState item) {
    return target(item.leadUnitId(), item.ownerUserId(), item.visibility());
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
    if (item == null) {
      return Target.CITY;
    }
    return target(
        item.leadUnit() == null ? null : item.leadUnit().value(),
        item.owner() == null ? null : item.owner().value(),
        item.visibility());
  }

  private Target target(UUID unit, UUID owner, Visibility visibility) {
    OrgUnit lead = unit == null ? null : entities.find(OrgUnit.class, unit);
    return new Target(lead == null ? null : lead.path(), owner, visibility);
  }
}
