// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.FieldFile;
import digital.konstanz.roadmap.exchange.app.file.FocalPointFile;
import digital.konstanz.roadmap.exchange.app.file.GoalFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.StatusQuoFile;
import digital.konstanz.roadmap.exchange.app.file.VisionFile;
import digital.konstanz.roadmap.shared.Values;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FieldOfActionState;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.FocalPointState;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StatusQuoState;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import digital.konstanz.roadmap.strategy.StrategicGoalState;
import digital.konstanz.roadmap.strategy.Vision;
import digital.konstanz.roadmap.strategy.VisionState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans vision, goals, fields of action, focal points and status quo. */
final class StrategyPlanner {

  /** The scale 0 to 5 that the city made for itself; its name is not written into files. */
  static final String HOUSE_SCALE = "HOUSE";

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final RoadmapContents now;

  StrategyPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.file = file;
    this.now = plan.contents();
  }

  void register() {
    list(file.strategicGoals()).forEach(g -> plan.register(Kind.STRATEGIC_GOAL, g, "id", g.id()));
    list(file.fieldsOfAction()).forEach(f -> plan.register(Kind.FIELD_OF_ACTION, f, "id", f.id()));
    list(file.focalPoints()).forEach(f -> plan.register(Kind.FOCAL_POINT, f, "id", f.id()));
  }

  void plan() {
    planVision();
    planGoals();
    planFields();
    planFocalPoints();
    planStatusQuo();
  }

  private void planVision() {
    VisionFile vision = file.vision();
    if (vision == null) {
      return;
    }
    Vision known = now.vision();
    VisionState before = known == null ? null : known.state();
    UUID id = known == null ? UUID.randomUUID() : known.uuid();
    plan.put(
        vision,
        new Target<>(Kind.VISION, id, known, Vision::new),
        () ->
            new VisionState(
                id,
                plan.roadmapId(),
                keep(vision.text(), before, VisionState::text),
                keep(vision.horizon(), before, VisionState::horizon)));
  }

  private void planGoals() {
    Map<String, StrategicGoal> existing = ImportPlan.byKey(now.goals());
    int[] next = {now.goals().stream().mapToInt(g -> g.state().sortOrder() + 1).max().orElse(0)};
    for (GoalFile goal : list(file.strategicGoals())) {
      var target = plan.target(Kind.STRATEGIC_GOAL, goal.id(), existing, StrategicGoal::new);
      StrategicGoalState before = target.before();
      plan.put(
          goal,
          target,
          () ->
              new StrategicGoalState(
                  target.id(),
                  goal.id(),
                  plan.roadmapId(),
                  keep(goal.title(), before, StrategicGoalState::title),
                  keep(goal.description(), before, StrategicGoalState::description),
                  before == null ? next[0]++ : before.sortOrder()));
    }
  }

  private void planFields() {
    Map<String, FieldOfAction> existing = ImportPlan.byKey(now.fields());
    int[] next = {now.fields().stream().mapToInt(f -> f.state().sortOrder() + 1).max().orElse(0)};
    for (FieldFile field : list(file.fieldsOfAction())) {
      var target = plan.target(Kind.FIELD_OF_ACTION, field.id(), existing, FieldOfAction::new);
      FieldOfActionState before = target.before();
      plan.put(
          field,
          target,
          () ->
              new FieldOfActionState(
                  target.id(),
                  field.id(),
                  plan.roadmapId(),
                  keep(field.title(), before, FieldOfActionState::title),
                  keep(field.description(), before, FieldOfActionState::description),
                  keep(field.dimensions(), before, FieldOfActionState::dimensions, List.of()),
                  plan.references(
                      Kind.STRATEGIC_GOAL,
                      field,
                      "goals",
                      field.goals(),
                      before == null ? List.of() : before.goalIds()),
                  before == null ? next[0]++ : before.sortOrder()));
    }
  }

  private void planFocalPoints() {
    Map<String, FocalPoint> existing = ImportPlan.byKey(now.focalPoints());
    Map<UUID, Integer> next = new HashMap<>();
    now.focalPoints()
        .forEach(f -> next.merge(f.state().fieldId(), f.state().sortOrder() + 1, Math::max));
    for (FocalPointFile point : list(file.focalPoints())) {
      var target = plan.target(Kind.FOCAL_POINT, point.id(), existing, FocalPoint::new);
      FocalPointState before = target.before();
      plan.put(
          point,
          target,
          () -> {
            UUID field =
                keep(
                    plan.reference(Kind.FIELD_OF_ACTION, point, "field", point.field()),
                    before,
                    FocalPointState::fieldId);
            return new FocalPointState(
                target.id(),
                point.id(),
                plan.roadmapId(),
                Values.required("field", field),
                keep(point.title(), before, FocalPointState::title),
                keep(point.description(), before, FocalPointState::description),
                before == null ? next.merge(field, 1, Integer::sum) - 1 : before.sortOrder());
          });
    }
  }

  private void planStatusQuo() {
    for (StatusQuoFile entry : list(file.statusQuo())) {
      plan.attempt(entry, () -> planEntry(entry));
    }
  }

  private void planEntry(StatusQuoFile entry) {
    UUID field =
        Values.required(
            "field", plan.reference(Kind.FIELD_OF_ACTION, entry, "field", entry.field()));
    StatusQuoEntry known =
        now.statusQuo().stream()
            .filter(e -> e.state().fieldId().equals(field))
            .filter(e -> e.state().dimension() == entry.level())
            .filter(e -> e.state().assessedOn().equals(entry.assessedOn()))
            .findFirst()
            .orElse(null);
    UUID id = known == null ? UUID.randomUUID() : known.uuid();
    String model = entry.maturityModel() == null ? HOUSE_SCALE : entry.maturityModel();
    plan.put(
        entry,
        new Target<>(Kind.STATUS_QUO, id, known, StatusQuoEntry::new),
        () ->
            new StatusQuoState(
                id,
                plan.roadmapId(),
                field,
                entry.level(),
                entry.text(),
                entry.maturity() == null ? null : model,
                entry.maturity(),
                entry.assessedOn()));
  }
}
