// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "workshop_vote")
class VoteRow {
  @Id private UUID id;

  @Column(name = "participant_code")
  private String participant;

  @Column(name = "card_key")
  private String card;

  protected VoteRow() {}

  VoteRow(Vote item) {
    id = UUID.randomUUID();
    participant = item.participant();
    card = item.card();
  }

  Vote value() {
    return new Vote(participant, card);
  }
}
