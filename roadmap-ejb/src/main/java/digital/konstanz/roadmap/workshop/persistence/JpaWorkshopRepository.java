// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopCard;
import digital.konstanz.roadmap.workshop.WorkshopRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** WorkshopRepository on Jakarta Persistence. */
@Dependent
public class JpaWorkshopRepository implements WorkshopRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Workshop> workshops(RoadmapId roadmap) {
    entities
        .createQuery(
            "select distinct c from Workshop w join w.cards c left join fetch c.measures"
                + " where w.roadmapId = :roadmap",
            WorkshopCard.class)
        .setParameter("roadmap", roadmap.value())
        .getResultList();
    return Fetching.complete(
        entities,
        Workshop.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "dates",
        "phases",
        "participants",
        "cards",
        "votes");
  }

  @Override
  public void add(Workshop workshop) {
    entities.persist(workshop);
  }
}
