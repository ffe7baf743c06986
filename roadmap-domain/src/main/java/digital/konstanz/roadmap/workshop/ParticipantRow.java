// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "workshop_participant")
class ParticipantRow {
  @Id private UUID id;

  @Column(name = "participant_code")
  private String code;

  @Column(name = "role_text")
  private String role;

  protected ParticipantRow() {}

  ParticipantRow(Participant item) {
    id = UUID.randomUUID();
    code = item.code();
    role = item.role();
  }

  Participant value() {
    return new Participant(code, role);
  }
}
