// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.OrgUnitState;
import digital.konstanz.roadmap.platform.journal.Restorable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    if (present != null) {
      entities.remove(present);
      entities.flush();
    }
  }
}
