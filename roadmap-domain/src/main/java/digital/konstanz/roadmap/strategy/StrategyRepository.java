// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.GoalId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;

/**
 * The strategy of a roadmap. Lists are complete, in manual order and then by key; each costs a
 * constant number of statements. What is added can be referred to at once.
 */
public interface StrategyRepository {
  Optional<Vision> vision(RoadmapId roadmap);

  List<StrategicGoal> goals(RoadmapId roadmap);

  List<FieldOfAction> fields(RoadmapId roadmap);

  List<FocalPoint> focalPoints(RoadmapId roadmap);

  /** Every assessment ever made, newest first within field and level. */
  List<StatusQuoEntry> statusQuo(RoadmapId roadmap);

  Optional<StrategicGoal> goal(GoalId id);

  Optional<FieldOfAction> field(FieldId id);

  Optional<FocalPoint> focalPoint(FocalPointId id);

  Optional<StrategicGoal> goalByKey(String key);

  Optional<FieldOfAction> fieldByKey(String key);

  Optional<FocalPoint> focalPointByKey(String key);

  void add(Vision vision);

  void add(StrategicGoal goal);

  void add(FieldOfAction field);

  void add(FocalPoint focalPoint);

  void add(StatusQuoEntry entry);

  void remove(Vision vision);

  void remove(StrategicGoal goal);

  void remove(FieldOfAction field);

  void remove(FocalPoint focalPoint);

  void remove(StatusQuoEntry entry);
}
