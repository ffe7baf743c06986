// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import digital.konstanz.roadmap.exchange.app.whole.Kind;
import digital.konstanz.roadmap.exchange.app.whole.PlannedChange;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.SeenContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Everything of a roadmap at once, and the changes of an import in as few statements as can be. */
@Dependent
public class RoadmapStore {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** Of a roadmap that is not stored yet only what the city shares. */
  private RoadmapContents load(Roadmap roadmap) {
    return new RoadmapLoader(entities).load(roadmap);
  }

  /** What somebody may see of it. */
  public SeenContents seen(Roadmap roadmap, ReadScope scope) {
    List<PlanItem> recycled =
        entities
            .createQuery(
                "select x from PlanItem x where x.roadmapId = :roadmap and x.deletedAt is not null",
                PlanItem.class)
            .setParameter("roadmap", roadmap.uuid())
            .getResultList();
    return new SeenContents(load(roadmap), recycled, scope);
  }

  /** The keys that a file for this roadmap may not use. */
  public TakenKeys takenKeys(Roadmap roadmap) {
    return new StoredKeys(entities, roadmap.uuid());
  }

  /**
   * Writes the changes, one flush for every stage.
   *
   * @return the changes in the order in which they were written
   */
  public List<PlannedChange> write(List<PlannedChange> changes) {
    List<PlannedChange> ordered =
        changes.stream().sorted(Comparator.comparingInt(PlannedChange::stage)).toList();
    List<Object> fresh = new ArrayList<>();
    int stage = Integer.MIN_VALUE;
    for (PlannedChange change : ordered) {
      if (change.stage() != stage) {
        settle(fresh);
        stage = change.stage();
      }
      if (change.created()) {
        Object created = change.create().get();
        entities.persist(created);
        fresh.add(created);
      } else {
        change.update().run();
      }
    }
    settle(fresh);
    return ordered;
  }

  // what is written is let go, else every later flush would compare all of it again
  private void settle(List<Object> fresh) {
    entities.flush();
    fresh.forEach(entities::detach);
    fresh.clear();
  }

  /** From here on the roadmap numbers its items; others wait until this transaction ends. */
  public int nextNumber(Roadmap roadmap) {
    entities
        .createNativeQuery("update roadmap set next_number = next_number where id = ?1")
        .setParameter(1, roadmap.uuid())
        .executeUpdate();
    return entities
        .createQuery("select x.nextNumber from Roadmap x where x.id = :id", Integer.class)
        .setParameter("id", roadmap.uuid())
        .getSingleResult();
  }

  /** New items will not get a number that an imported key has already. */
  public void reserveNumbers(Roadmap roadmap, List<PlannedChange> changes) {
    String prefix = roadmap.keyPrefix();
    changes.stream()
        .filter(change -> change.kind().keySpace() == Kind.MEASURE)
        .filter(change -> change.key().startsWith(prefix))
        .map(change -> change.key().substring(prefix.length()))
        .filter(rest -> NUMBER.matcher(rest).matches())
        .mapToInt(Integer::parseInt)
        .max()
        .ifPresent(
            highest -> {
              JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
              roadmaps.setEntities(entities);
              roadmaps.reserveKey(roadmap.id(), prefix + highest);
            });
  }
}
