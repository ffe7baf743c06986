// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.ScenarioId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What people want to do with the finished services, told in steps. The measures it requires decide
 * when it becomes available; measures that merely contribute are named at the measure.
 */
@Entity
@Table(name = "scenario")
public class Scenario implements Aggregate<ScenarioState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String title;

  @ElementCollection
  @CollectionTable(name = "scenario_actor", joinColumns = @JoinColumn(name = "scenario_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "actor")
  private List<String> actors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "scenario_step", joinColumns = @JoinColumn(name = "scenario_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "step_text")
  private List<String> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "scenario_requirement", joinColumns = @JoinColumn(name = "scenario_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "measure_id")
  private List<UUID> requiredMeasures = new ArrayList<>();

  @Embedded private FeasibilityAssessmentRow assessment;

  protected Scenario() {}

  public Scenario(ScenarioId id, ScenarioState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public ScenarioId id() {
    return new ScenarioId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  /** Null while the scenario is not assessed. */
  public FeasibilityAssessment assessment() {
    return assessment == null ? null : assessment.value();
  }

  @Override
  public ScenarioState state() {
    return new ScenarioState(
        roadmapId,
        key,
        title,
        List.copyOf(actors),
        List.copyOf(steps),
        List.copyOf(requiredMeasures),
        assessment());
  }

  @Override
  public final void restore(ScenarioState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    title = state.title();
    if (!actors.equals(state.actors())) {
      actors.clear();
      actors.addAll(state.actors());
    }
    if (!steps.equals(state.steps())) {
      steps.clear();
      steps.addAll(state.steps());
    }
    if (!requiredMeasures.equals(state.requiredMeasures())) {
      requiredMeasures.clear();
      requiredMeasures.addAll(state.requiredMeasures());
    }
    assessment =
        state.assessment() == null ? null : new FeasibilityAssessmentRow(state.assessment());
  }
}
