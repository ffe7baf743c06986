// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A centre of work within a field of action; the home of measures. */
@Entity
@Table(name = "focal_point")
public class FocalPoint implements Aggregate<FocalPointState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "field_id")
  private UUID fieldId;

  @Column(name = "title")
  private String title;

  @Column(name = "description")
  private String description;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version
  @Column(name = "version")
  private long version;

  protected FocalPoint() {}

  public FocalPoint(RoadmapId roadmap, FieldId field, String key, String title) {
    this(
        new FocalPointState(
            UUID.randomUUID(), key, roadmap.value(), field.value(), title, null, 0));
  }

  /** The focal point as it once was, for undo and import. */
  public FocalPoint(FocalPointState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  public void describe(String newTitle, String newDescription) {
    this.title = Texts.required("title", newTitle, 500);
    this.description = Texts.optional("description", newDescription, 10_000);
  }

  public void moveTo(FieldId newField, int position) {
    this.fieldId = newField.value();
    this.sortOrder = position;
  }

  @Override
  public FocalPointState state() {
    return new FocalPointState(id, key, roadmapId, fieldId, title, description, sortOrder);
  }

  @Override
  public final void restore(FocalPointState state) {
    describe(state.title(), state.description());
    moveTo(new FieldId(state.fieldId()), state.sortOrder());
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

  public FocalPointId id() {
    return new FocalPointId(id);
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public FieldId field() {
    return new FieldId(fieldId);
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
