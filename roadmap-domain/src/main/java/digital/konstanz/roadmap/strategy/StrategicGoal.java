// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.GoalId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What the city wants to reach with its roadmap; fields of action work towards goals. */
@Entity
@Table(name = "strategic_goal")
public class StrategicGoal implements Aggregate<StrategicGoalState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "title")
  private String title;

  @Column(name = "description")
  private String description;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version
  @Column(name = "version")
  private long version;

  protected StrategicGoal() {}

  public StrategicGoal(RoadmapId roadmap, String key, String title) {
    this(new StrategicGoalState(UUID.randomUUID(), key, roadmap.value(), title, null, 0));
  }

  /** The goal as it once was, for undo and import. */
  public StrategicGoal(StrategicGoalState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  public void describe(String newTitle, String newDescription) {
    this.title = Texts.required("title", newTitle, 500);
    this.description = Texts.optional("description", newDescription, 10_000);
  }

  public void placeAt(int position) {
    this.sortOrder = position;
  }

  @Override
  public StrategicGoalState state() {
    return new StrategicGoalState(id, key, roadmapId, title, description, sortOrder);
  }

  @Override
  public final void restore(StrategicGoalState state) {
    describe(state.title(), state.description());
    placeAt(state.sortOrder());
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public GoalId id() {
    return new GoalId(id);
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public int sortOrder() {
    return sortOrder;
  }
}
