// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the dates of an item have to keep to beside its links.
 *
 * @param day inclusive; null for the types that need none
 * @param manual placed by hand: nothing but a person moves it, what does not fit is a conflict
 */
public record DateRule(ConstraintType type, LocalDate day, boolean manual) {
  /** As soon as the links allow, but not before the planned start. */
  public static final DateRule NONE = new DateRule(ConstraintType.AS_SOON_AS_POSSIBLE, null, false);

  /**
   * @throws RuleViolatedException {@code constraint.day-missing}, {@code constraint.day-unneeded}
   */
  public DateRule {
    type = Objects.requireNonNullElse(type, ConstraintType.AS_SOON_AS_POSSIBLE);
    if (type.needsDay() && day == null) {
      throw RuleViolatedException.at("constraintDate", "constraint.day-missing");
    }
    if (!type.needsDay() && day != null) {
      throw RuleViolatedException.at("constraintDate", "constraint.day-unneeded");
    }
  }
}
