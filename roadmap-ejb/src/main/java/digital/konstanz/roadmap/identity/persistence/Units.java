// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Organisational units of the city and external ones. */
@ApplicationScoped
public class Units {

  private EntityManager em;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.em = entities;
  }

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

  /**
   * The unit that a field {@code unit} names; null for nothing.
   *
   * @throws RuleViolatedException {@code key.unknown} at that field
   */
  public UUID named(String key) {
    return key == null || key.isBlank()
        ? null
        : byKey(key)
            .map(OrgUnit::id)
            .orElseThrow(() -> RuleViolatedException.at("unit", "key.unknown", key));
  }

  /** All units with their yearly capacities in one statement, by key. */
  public List<OrgUnit> all() {
    return em.createQuery(
            "select distinct u from OrgUnit u left join fetch u.capacityByYear order by u.key",
            OrgUnit.class)
        .getResultList();
  }

  /** Those below the path, not the unit itself. */
  public List<OrgUnit> below(OrgUnit unit) {
    return em.createQuery(
            "select u from OrgUnit u where u.path like :path and u.id <> :id order by u.path",
            OrgUnit.class)
        .setParameter("path", unit.path() + "%")
        .setParameter("id", unit.id())
        .getResultList();
  }

  /** Names of the accounts that lead a unit on this day, by unit, each list by name. */
  public Map<UUID, List<String>> heads(LocalDate day) {
    Map<UUID, List<String>> heads = new HashMap<>();
    em.createQuery(
            "select g, a.displayName from RoleGrant g join UserAccount a on a.id = g.userId"
                + " where g.role = :role and g.unitId is not null and a.disabled = false"
                + " order by a.displayName",
            Object[].class)
        .setParameter("role", Role.HEAD)
        .getResultStream()
        .filter(row -> ((RoleGrant) row[0]).holdsOn(day))
        .forEach(
            row ->
                heads
                    .computeIfAbsent(((RoleGrant) row[0]).unitId(), unit -> new ArrayList<>())
                    .add((String) row[1]));
    return heads;
  }

  public void flush() {
    em.flush();
  }
}
