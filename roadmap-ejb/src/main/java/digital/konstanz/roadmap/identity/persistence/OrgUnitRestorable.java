// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.platform.journal.Restorable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;

/** Undo for units. */
@ApplicationScoped
public class OrgUnitRestorable implements Restorable<OrgUnitState> {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Override
  public String kind() {
    return "org-unit";
  }

  @Override
  public Class<OrgUnitState> stateType() {
    return OrgUnitState.class;
  }

  @Override
  public Optional<OrgUnitState> current(UUID id) {
    return Optional.ofNullable(entities.find(OrgUnit.class, id)).map(OrgUnit::state);
  }

  @Override
  public void restore(UUID id, OrgUnitState state) {
    OrgUnit present = entities.find(OrgUnit.class, id);
    if (present == null) {
      entities.persist(new OrgUnit(id, state));
    } else {
      present.restore(state);
    }
    entities.flush();
  }

  @Override
  public void remove(UUID id) {
    OrgUnit present = entities.find(OrgUnit.class, id);
    if (present == null) {
      return;
    }
    refuseIfNamed(present);
    entities.remove(present);
    entities.flush();
  }

  /** References without a foreign key; all others the database refuses itself. */
  private void refuseIfNamed(OrgUnit unit) {
    Number named =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from (select target_id as unit_id from measure_reference"
                        + " where ref_kind = 'INVOLVED_UNIT'"
                        + " union all select unit_id from review_proposal"
                        + " union all select unit_id from business_process"
                        + " union all select unit_id from online_service) named"
                        + " where unit_id = ?")
                .setParameter(1, unit.id())
                .getSingleResult();
    if (named.longValue() > 0) {
      throw new PersistenceException("Unit " + unit.key() + " is named " + named + " times");
    }
  }
}
