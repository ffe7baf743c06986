// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.shared.PlanDate;

/**
 * A plan item that a measure has to do with.
 *
 * @param role one of {@code BELOW PREDECESSOR SUCCESSOR}
 * @param link null for what stands below
 * @param rule what its dates have to keep to
 */
public record SheetItem(
    String role,
    String key,
    String title,
    PlanItemKind kind,
    MeasureStatus status,
    MilestoneStatus milestoneStatus,
    String gate,
    PlanDate end,
    PlanDate forecastEnd,
    Integer progress,
    LinkType link,
    int lag,
    Target target,
    DateRule rule) {}
