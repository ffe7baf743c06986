// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** OwnFieldRepository on Jakarta Persistence. */
@Dependent
public class JpaOwnFieldRepository implements OwnFieldRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OwnField> all(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        OwnField.class,
        "where x.roadmapId = :roadmap",
        "sortOrder, x.name",
        Map.of("roadmap", roadmap.value()));
  }

  @Override
  public Optional<OwnField> byId(OwnFieldId id) {
    return Optional.ofNullable(entities.find(OwnField.class, id.value()));
  }

  @Override
  public Map<UUID, Long> valueCounts(RoadmapId roadmap) {
    Map<UUID, Long> counts = new HashMap<>();
    entities
        .createQuery(
            "select f.id, count(v) from OwnFieldEntry v join OwnField f on f.id = v.fieldId"
                + " where f.roadmapId = :roadmap group by f.id",
            Object[].class)
        .setParameter("roadmap", roadmap.value())
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    return counts;
  }

  @Override
  public List<String> usedValues(OwnFieldId id) {
    return entities
        .createQuery(
            "select distinct v.text from OwnFieldEntry v where v.fieldId = :id", String.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  @Override
  public void add(OwnField field) {
    entities.persist(field);
    entities.flush();
  }

  @Override
  public void remove(OwnField field) {
    entities.remove(field);
    entities.flush();
  }
}
