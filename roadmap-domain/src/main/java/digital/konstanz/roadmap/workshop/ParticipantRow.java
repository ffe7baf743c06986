// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class ParticipantRow {
  @Column(name = "participant_code")
  private String code;

  @Column(name = "role_text")
  private String role;

  protected ParticipantRow() {}

  ParticipantRow(Participant item) {
    code = item.code();
    role = item.role();
  }

  Participant value() {
    return new Participant(code, role);
  }
}
