// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.ReviewMark;
import digital.konstanz.roadmap.reporting.ReviewRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** ReviewRepository on Jakarta Persistence. */
@Dependent
public class JpaReviewRepository implements ReviewRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<ReviewComment> comment(UUID id) {
    return Optional.ofNullable(entities.find(ReviewComment.class, id));
  }

  @Override
  public long comments(UUID measure) {
    return entities
        .createQuery(
            "select count(x) from ReviewComment x where x.measureId = :measure", Long.class)
        .setParameter("measure", measure)
        .getSingleResult();
  }

  @Override
  public List<ReviewComment> ofRoadmap(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select x from ReviewComment x where x.roadmapId = :roadmap and exists"
                + " (select m.id from Measure m where m.id = x.measureId and m.deletedAt is null)",
            ReviewComment.class)
        .setParameter("roadmap", roadmap.value())
        .getResultList();
  }

  @Override
  public void add(ReviewComment comment) {
    entities.persist(comment);
    entities.flush();
  }

  @Override
  public void remove(ReviewComment comment) {
    entities.remove(comment);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  @Override
  public Optional<ReviewMark> mark(UUID measure, UUID user) {
    return entities
        .createQuery(
            "select x from ReviewMark x where x.measureId = :measure and x.userId = :user",
            ReviewMark.class)
        .setParameter("measure", measure)
        .setParameter("user", user)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(ReviewMark mark) {
    entities.persist(mark);
    entities.flush();
  }

  @Override
  public void remove(ReviewMark mark) {
    entities.remove(mark);
    entities.flush();
  }
}
