// SPDX-License-Identifier: EUPL-1.2
/**
 * Values used everywhere: typed ids, date ranges, amounts, findings. Knows no other context and no
 * framework.
 */
package digital.konstanz.roadmap.shared;
