// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.Draft;
import digital.konstanz.roadmap.portfolio.WorkspaceRepository;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** WorkspaceRepository on Jakarta Persistence. */
@Dependent
public class JpaWorkspaceRepository implements WorkspaceRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Draft> draft(UserId user, String objectKey) {
    return entities
        .createQuery(
            "select x from Draft x where x.userId = :user and x.objectKey = :key", Draft.class)
        .setParameter("user", user.value())
        .setParameter("key", objectKey)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Draft> drafts(UserId user) {
    return entities
        .createQuery(
            "select x from Draft x where x.userId = :user order by x.savedAt desc, x.objectKey",
            Draft.class)
        .setParameter("user", user.value())
        .getResultList();
  }

  @Override
  public void add(Draft draft) {
    entities.persist(draft);
    entities.flush();
  }

  @Override
  public void remove(Draft draft) {
    entities.remove(draft);
  }

  @Override
  public int removeDraftsBefore(Instant limit) {
    return entities
        .createQuery("delete from Draft x where x.savedAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
