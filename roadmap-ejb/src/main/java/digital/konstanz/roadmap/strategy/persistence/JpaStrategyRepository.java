// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.GoalId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import digital.konstanz.roadmap.strategy.StrategyRepository;
import digital.konstanz.roadmap.strategy.Vision;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** StrategyRepository on Jakarta Persistence. */
@Dependent
public class JpaStrategyRepository implements StrategyRepository {
  private static final String OF_ROADMAP = "where x.roadmapId = :roadmap";
  private static final String MANUAL = "sortOrder, x.key";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Vision> vision(RoadmapId roadmap) {
    return ofRoadmap(Vision.class, roadmap, "id").stream().findFirst();
  }

  @Override
  public List<StrategicGoal> goals(RoadmapId roadmap) {
    return ofRoadmap(StrategicGoal.class, roadmap, MANUAL);
  }

  @Override
  public List<FieldOfAction> fields(RoadmapId roadmap) {
    return ofRoadmap(FieldOfAction.class, roadmap, MANUAL, "goalIds");
  }

  @Override
  public List<FocalPoint> focalPoints(RoadmapId roadmap) {
    return ofRoadmap(FocalPoint.class, roadmap, MANUAL);
  }

  @Override
  public List<StatusQuoEntry> statusQuo(RoadmapId roadmap) {
    return ofRoadmap(
        StatusQuoEntry.class, roadmap, "fieldId, x.dimension, x.assessedOn desc, x.id");
  }

  private <T> List<T> ofRoadmap(
      Class<T> type, RoadmapId roadmap, String order, String... collections) {
    Map<String, ?> parameters = Map.of("roadmap", roadmap.value());
    return Fetching.complete(entities, type, OF_ROADMAP, order, parameters, collections);
  }

  @Override
  public Optional<StrategicGoal> goal(GoalId id) {
    return Optional.ofNullable(entities.find(StrategicGoal.class, id.value()));
  }

  @Override
  public Optional<FieldOfAction> field(FieldId id) {
    return Optional.ofNullable(entities.find(FieldOfAction.class, id.value()));
  }

  @Override
  public Optional<FocalPoint> focalPoint(FocalPointId id) {
    return Optional.ofNullable(entities.find(FocalPoint.class, id.value()));
  }

  @Override
  public Optional<StrategicGoal> goalByKey(String key) {
    return byKey(StrategicGoal.class, key);
  }

  @Override
  public Optional<FieldOfAction> fieldByKey(String key) {
    return byKey(FieldOfAction.class, key);
  }

  @Override
  public Optional<FocalPoint> focalPointByKey(String key) {
    return byKey(FocalPoint.class, key);
  }

  private <T> Optional<T> byKey(Class<T> type, String key) {
    return Fetching.complete(entities, type, "where x.key = :key", "id", Map.of("key", key))
        .stream()
        .findFirst();
  }

  @Override
  public void add(Vision vision) {
    persist(vision);
  }

  @Override
  public void add(StrategicGoal goal) {
    persist(goal);
  }

  @Override
  public void add(FieldOfAction field) {
    persist(field);
  }

  @Override
  public void add(FocalPoint focalPoint) {
    persist(focalPoint);
  }

  @Override
  public void add(StatusQuoEntry entry) {
    persist(entry);
  }

  // references between aggregates are plain ids, so the provider cannot order the inserts itself
  private void persist(Object entity) {
    entities.persist(entity);
    entities.flush();
  }

  @Override
  public void remove(Vision vision) {
    erase(vision);
  }

  @Override
  public void remove(StrategicGoal goal) {
    erase(goal);
  }

  @Override
  public void remove(FieldOfAction field) {
    erase(field);
  }

  @Override
  public void remove(FocalPoint focalPoint) {
    erase(focalPoint);
  }

  @Override
  public void remove(StatusQuoEntry entry) {
    erase(entry);
  }

  private void erase(Object entity) {
    entities.remove(entity);
    entities.flush();
  }
}
