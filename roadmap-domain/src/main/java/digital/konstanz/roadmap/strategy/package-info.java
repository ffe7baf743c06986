// SPDX-License-Identifier: EUPL-1.2
/**
 * Why the city plans: vision, strategic goals, fields of action, their focal points and where each
 * field stands today.
 */
package digital.konstanz.roadmap.strategy;
