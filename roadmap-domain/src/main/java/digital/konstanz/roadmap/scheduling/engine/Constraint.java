// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import java.time.LocalDate;

/**
 * A demand on the dates of an item.
 *
 * @param day inclusive; null for the types that need none
 */
public record Constraint(ConstraintType type, LocalDate day) {
  public static final Constraint NONE = new Constraint(ConstraintType.AS_SOON_AS_POSSIBLE, null);

  public Constraint {
    if (type.needsDay() && day == null) {
      throw new IllegalArgumentException("constraint " + type + " without day. Maybe a lost date.");
    }
  }

  public static Constraint on(ConstraintType type, LocalDate day) {
    return new Constraint(type, day);
  }
}
