// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.CommitteeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A body that decides, advises or is involved, with its competence and how often it meets. */
@Entity
@Table(name = "committee")
public class Committee implements Aggregate<CommitteeState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "obj_key")
  private String key;

  private String name;

  @Column(name = "role_text")
  private String role;

  private String cadence;

  private String competence;

  private Integer seats;

  protected Committee() {}

  public Committee(CommitteeId id, CommitteeState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public CommitteeId id() {
    return new CommitteeId(id);
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
  public CommitteeState state() {
    return new CommitteeState(key, name, role, cadence, competence, seats);
  }

  @Override
  public final void restore(CommitteeState state) {
    key = state.key();
    name = state.name();
    role = state.role();
    cadence = state.cadence();
    competence = state.competence();
    seats = state.seats();
  }
}
