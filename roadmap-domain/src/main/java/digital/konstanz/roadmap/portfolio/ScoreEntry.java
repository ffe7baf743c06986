// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The agreed score for one criterion. */
@Entity
@Table(name = "measure_score")
public class ScoreEntry extends ItemPart<UUID, Integer> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Column(name = "criterion_id")
  private UUID criterionId;

  @Column(name = "score")
  private int score = -1;

  protected ScoreEntry() {}

  ScoreEntry(Measure measure, UUID criterionId) {
    super(UUID.randomUUID());
    this.measure = measure;
    this.criterionId = criterionId;
  }

  @Override
  UUID partKey() {
    return criterionId;
  }

  @Override
  boolean say(Integer agreed) {
    boolean same = score == agreed;
    this.score = agreed;
    return !same;
  }

  int score() {
    return score;
  }
}
