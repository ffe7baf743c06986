// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Sets the constraint on the dates of an item from a patch. */
final class DateRulePatching {
  static final Set<String> FIELDS = Set.of("constraintType", "constraintDate", "manual");

  private DateRulePatching() {}

  /**
   * A type that needs no day takes the day away, unless one was named with it.
   *
   * @throws RuleViolatedException {@code constraint.day-missing}, {@code constraint.day-unneeded}
   */
  static void apply(PlanItem item, Map<String, Object> changes) {
    DateRule old = item.dateRule();
    ConstraintType type =
        changes.containsKey("constraintType")
            ? PatchValues.constant(
                "constraintType", changes.get("constraintType"), ConstraintType.class)
            : old.type();
    LocalDate day = type == null || !type.needsDay() ? null : old.day();
    if (changes.containsKey("constraintDate")) {
      day = PatchValues.date("constraintDate", changes.get("constraintDate"));
    }
    boolean manual =
        changes.containsKey("manual")
            ? PatchValues.yes("manual", changes.get("manual"))
            : old.manual();
    DateRule wanted = new DateRule(type, day, manual);
    if (!wanted.equals(old)) {
      item.keepTo(wanted);
    }
  }
}
