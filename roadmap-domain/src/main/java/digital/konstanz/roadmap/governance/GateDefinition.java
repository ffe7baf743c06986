// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.GateDefinitionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A gate of the life cycle (G0 idea recorded to G5 benefit checked) and what it asks for. */
@Entity
@Table(name = "gate_definition")
public class GateDefinition implements Aggregate<GateDefinitionState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "obj_key")
  private String key;

  private String name;

  private String required;

  @Column(name = "position_number")
  private int position;

  protected GateDefinition() {}

  public GateDefinition(GateDefinitionId id, GateDefinitionState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public GateDefinitionId id() {
    return new GateDefinitionId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public GateDefinitionState state() {
    return new GateDefinitionState(key, name, required, position);
  }

  @Override
  public final void restore(GateDefinitionState state) {
    key = state.key();
    name = state.name();
    required = state.required();
    position = state.position();
  }
}
