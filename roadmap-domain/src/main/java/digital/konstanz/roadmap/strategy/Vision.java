// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The shared picture of the future that a roadmap works towards; one per roadmap. */
@Entity
@Table(name = "vision")
public class Vision implements Aggregate<VisionState> {
  private static final int LONGEST_TEXT = 10_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "vision_text")
  private String text;

  @Column(name = "horizon")
  private Integer horizon;

  @Version
  @Column(name = "version")
  private long version;

  protected Vision() {}

  public Vision(RoadmapId roadmap, String text, Integer horizon) {
    this(new VisionState(UUID.randomUUID(), roadmap.value(), text, horizon));
  }

  /** The vision as it once was, for undo and import. */
  public Vision(VisionState state) {
    this.id = state.id();
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  public void rewrite(String newText, Integer newHorizon) {
    this.text = Texts.required("text", newText, LONGEST_TEXT);
    this.horizon = newHorizon;
  }

  @Override
  public VisionState state() {
    return new VisionState(id, roadmapId, text, horizon);
  }

  @Override
  public final void restore(VisionState state) {
    rewrite(state.text(), state.horizon());
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public long version() {
    return version;
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public String text() {
    return text;
  }

  /** The year the vision looks to; null when open. */
  public Integer horizon() {
    return horizon;
  }
}
