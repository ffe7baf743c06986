// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Organisational units of the city and external ones. */
@ApplicationScoped
public class Units {

  @PersistenceContext(unitName = "roadmap")
  private EntityManager em;

  public void add(OrgUnit unit) {
    em.persist(unit);
  }

  public Optional<OrgUnit> byId(UUID id) {
    return Optional.ofNullable(em.find(OrgUnit.class, id));
  }

  public Optional<OrgUnit> byKey(String key) {
    return em.createQuery("select u from OrgUnit u where u.key = :key", OrgUnit.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** All units with their yearly capacities in one statement, by key. */
  public List<OrgUnit> all() {
    return em.createQuery(
            "select distinct u from OrgUnit u left join fetch u.capacityByYear order by u.key",
            OrgUnit.class)
        .getResultList();
  }
}
