// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

@Embeddable
class MaturityRatingRow {
  @Column(name = "rated_on")
  private LocalDate ratedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "maturity_model")
  private MaturityModel model;

  @Column(name = "maturity_level")
  private int level;

  protected MaturityRatingRow() {}

  MaturityRatingRow(MaturityRating item) {
    ratedOn = item.ratedOn();
    model = item.model();
    level = item.level();
  }

  MaturityRating value() {
    return new MaturityRating(ratedOn, model, level);
  }
}
