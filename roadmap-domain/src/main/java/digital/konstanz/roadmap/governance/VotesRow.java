// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class VotesRow {
  @Column(name = "votes_yes")
  private Integer yes;

  @Column(name = "votes_no")
  private Integer no;

  @Column(name = "votes_abstain")
  private Integer abstain;

  protected VotesRow() {}

  VotesRow(Votes item) {
    yes = item.yes();
    no = item.no();
    abstain = item.abstain();
  }

  Votes value() {
    return new Votes(yes, no, abstain);
  }
}
