// SPDX-License-Identifier: EUPL-1.2
/**
 * What is planned: measures, work packages, milestones, gates' dates, links between them, effort,
 * budget, status reports.
 */
package digital.konstanz.roadmap.portfolio;
