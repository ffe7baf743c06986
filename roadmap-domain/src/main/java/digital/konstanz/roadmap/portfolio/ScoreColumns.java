// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** The columns of the agreed score for one criterion. Replaced, never edited. */
@Embeddable
public class ScoreColumns {
  @Column(name = "criterion_id")
  private UUID criterionId;

  @Column(name = "score")
  private int score;

  protected ScoreColumns() {}

  ScoreColumns(UUID criterionId, int score) {
    this.criterionId = criterionId;
    this.score = score;
  }

  UUID criterionId() {
    return criterionId;
  }

  int score() {
    return score;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreColumns that
        && criterionId.equals(that.criterionId)
        && score == that.score;
  }

  @Override
  public int hashCode() {
    return Objects.hash(criterionId);
  }
}
