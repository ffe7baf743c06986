// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import java.time.LocalDate;

/**
 * What the dates of a measure, work package, milestone or gate have to keep to.
 *
 * @param measure key of the measure that it is or belongs to
 * @param manual placed by hand: it never moves along
 */
public record DateRuleDetails(
    String key,
    PlanItemKind kind,
    String measure,
    String title,
    ConstraintType constraintType,
    LocalDate constraintDate,
    boolean manual,
    long version) {}
