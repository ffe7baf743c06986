// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.shared.id.GoalId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A subject the city works on, seen strategically, technically and organisationally; holds focal
 * points and serves strategic goals.
 */
@Entity
@Table(name = "field_of_action")
public class FieldOfAction implements Aggregate<FieldOfActionState> {
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

  @Column(name = "dimensions")
  private String dimensions;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection
  @CollectionTable(name = "field_goal", joinColumns = @JoinColumn(name = "field_id"))
  @Column(name = "goal_id")
  @OrderColumn(name = "list_position")
  private List<UUID> goalIds = new ArrayList<>();

  @Column(name = "revision")
  private long revision;

  @Version
  @Column(name = "version")
  private long version;

  protected FieldOfAction() {}

  /**
   * @throws RuleViolatedException {@code field.without-dimension}
   */
  public FieldOfAction(RoadmapId roadmap, String key, String title, List<Dimension> dimensions) {
    this(
        new FieldOfActionState(
            UUID.randomUUID(), key, roadmap.value(), title, null, dimensions, List.of(), 0));
  }

  /** The field as it once was, for undo and import. */
  public FieldOfAction(FieldOfActionState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  public void describe(String newTitle, String newDescription) {
    this.title = Texts.required("title", newTitle, 500);
    this.description = Texts.optional("description", newDescription, 10_000);
  }

  /**
   * @throws RuleViolatedException {@code field.without-dimension}
   */
  public void seenAs(List<Dimension> newDimensions) {
    if (newDimensions.isEmpty()) {
      throw RuleViolatedException.at("dimensions", "field.without-dimension", key);
    }
    this.dimensions =
        newDimensions.stream().distinct().map(Dimension::name).collect(Collectors.joining(","));
  }

  /** Replaces the goals; a goal named twice counts once. */
  public void serve(List<GoalId> goals) {
    replaceGoals(goals.stream().map(GoalId::value).toList());
  }

  public void placeAt(int position) {
    this.sortOrder = position;
  }

  private void replaceGoals(List<UUID> goals) {
    List<UUID> distinct = new ArrayList<>(new LinkedHashSet<>(goals));
    if (!distinct.equals(goalIds)) {
      goalIds.clear();
      goalIds.addAll(distinct);
      revision++;
    }
  }

  @Override
  public FieldOfActionState state() {
    return new FieldOfActionState(
        id, key, roadmapId, title, description, dimensions(), List.copyOf(goalIds), sortOrder);
  }

  @Override
  public final void restore(FieldOfActionState state) {
    describe(state.title(), state.description());
    seenAs(state.dimensions());
    replaceGoals(state.goalIds());
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

  public FieldId id() {
    return new FieldId(id);
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

  /** At least one, in the order given. */
  public List<Dimension> dimensions() {
    return Arrays.stream(dimensions.split(",")).map(Dimension::valueOf).toList();
  }

  public List<GoalId> goals() {
    return goalIds.stream().map(GoalId::new).toList();
  }

  public int sortOrder() {
    return sortOrder;
  }
}
