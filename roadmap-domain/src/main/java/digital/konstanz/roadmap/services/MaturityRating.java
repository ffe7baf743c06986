// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Values;
import java.time.LocalDate;

/**
 * How mature a service was on a day. Ratings are added, never overwritten.
 *
 * @param level 0 to the model's highest level, inclusive
 */
public record MaturityRating(LocalDate ratedOn, MaturityModel model, int level) {
  public MaturityRating {
    Values.required("date", ratedOn);
    Values.required("maturity_model", model);
    Numbers.between("maturity_current", level, 0, model.highest());
  }
}
