// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class VoteRow {
  @Column(name = "participant_code")
  private String participant;

  @Column(name = "card_key")
  private String card;

  protected VoteRow() {}

  VoteRow(Vote item) {
    participant = item.participant();
    card = item.card();
  }

  Vote value() {
    return new Vote(participant, card);
  }
}
