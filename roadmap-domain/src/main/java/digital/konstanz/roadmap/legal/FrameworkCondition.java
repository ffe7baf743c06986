// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.FrameworkConditionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the roadmap has to live with, from outside or inside the city, and the law behind it. */
@Entity
@Table(name = "framework_condition")
public class FrameworkCondition implements Aggregate<FrameworkConditionState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private FrameworkKind kind;

  private String title;

  @ElementCollection
  @CollectionTable(
      name = "framework_condition_driver",
      joinColumns = @JoinColumn(name = "condition_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "driver_id")
  private List<UUID> drivers = new ArrayList<>();

  protected FrameworkCondition() {}

  public FrameworkCondition(FrameworkConditionId id, FrameworkConditionState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public FrameworkConditionId id() {
    return new FrameworkConditionId(id);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public FrameworkConditionState state() {
    return new FrameworkConditionState(roadmapId, key, kind, title, List.copyOf(drivers));
  }

  @Override
  public final void restore(FrameworkConditionState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    kind = state.kind();
    title = state.title();
    if (!drivers.equals(state.drivers())) {
      drivers.clear();
      drivers.addAll(state.drivers());
    }
  }
}
