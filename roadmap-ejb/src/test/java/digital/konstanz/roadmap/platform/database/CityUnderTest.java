// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.app.RoadmapChoice;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A small city with one unit and two roadmaps, inside a transaction that leaves nothing behind. */
public final class CityUnderTest {
  private final EntityManager entities;
  public final Roadmap first;
  public final Roadmap second;
  public final UnitId unit;

  public CityUnderTest(EntityManager entities) {
    this.entities = entities;
    // not the first by key: the one created first counts
    this.first = roadmap("zuerst", "2026-01-01");
    this.second = roadmap("danach", "2026-02-01");
    this.unit = unit("AMT");
  }

  private Roadmap roadmap(String key, String created) {
    Roadmap roadmap = new Roadmap(key, "Roadmap " + key, key.substring(0, 1).toUpperCase() + "-");
    entities.persist(roadmap);
    entities.flush();
    entities
        .createNativeQuery(
            "update roadmap set created_at = cast(?1 as timestamp with time zone)"
                + " where obj_key = ?2")
        .setParameter(1, created + " 00:00:00+00")
        .setParameter(2, key)
        .executeUpdate();
    return roadmap;
  }

  private UnitId unit(String key) {
    UUID id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into org_unit (id, obj_key, name, path, external_unit, version)"
                + " values (cast(?1 as uuid), ?2, ?2, ?3, false, 0)")
        .setParameter(1, id.toString())
        .setParameter(2, key)
        .setParameter(3, "/" + key + "/")
        .executeUpdate();
    return new UnitId(id);
  }

  /** A measure of the first roadmap, led by the unit. */
  public Measure measure(String key) {
    return measure(first, key);
  }

  public Measure measure(Roadmap roadmap, String key) {
    Measure measure = new Measure(roadmap.id(), key, "Maßnahme " + key);
    measure.leadBy(unit);
    measure.plan(PlanDate.day(LocalDate.of(2026, 1, 5)), PlanDate.day(LocalDate.of(2026, 12, 18)));
    return measure;
  }

  public Measure confidential(String key) {
    Measure measure = measure(key);
    measure.showTo(Visibility.CONFIDENTIAL);
    return measure;
  }

  public void store(Object... things) {
    for (Object thing : things) {
      entities.persist(thing);
    }
    entities.flush();
    entities.clear();
  }

  /** Sets the status as if the whole life cycle had been lived through. */
  public void become(String measure, MeasureStatus status) {
    entities
        .createNativeQuery("update plan_item set status = ?1 where obj_key = ?2")
        .setParameter(1, status.name())
        .setParameter(2, measure)
        .executeUpdate();
  }

  public RoadmapChoice roadmaps() {
    JpaRoadmapRepository repository = new JpaRoadmapRepository();
    repository.setEntities(entities);
    RoadmapChoice choice = new RoadmapChoice();
    choice.setRoadmaps(repository);
    return choice;
  }

  /** The roadmap office: reads everything but what is confidential. */
  public static Caller office() {
    return new Caller(
        UUID.randomUUID(), "office", null, List.of(new Grant(Role.OFFICE, null)), false);
  }
}
