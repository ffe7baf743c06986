// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "maturity_rating")
class MaturityRatingRow {
  @Id private UUID id;

  @Column(name = "rated_on")
  private LocalDate ratedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "maturity_model")
  private MaturityModel model;

  @Column(name = "maturity_level")
  private int level;

  protected MaturityRatingRow() {}

  MaturityRatingRow(MaturityRating item) {
    id = UUID.randomUUID();
    ratedOn = item.ratedOn();
    model = item.model();
    level = item.level();
  }

  MaturityRating value() {
    return new MaturityRating(ratedOn, model, level);
  }
}
