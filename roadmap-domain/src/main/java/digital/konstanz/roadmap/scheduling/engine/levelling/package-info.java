// SPDX-License-Identifier: EUPL-1.2
/**
 * Levelling: work packed into the capacity that there is. A general solver for resource-constrained
 * scheduling on arrays, and its use for plans.
 */
package digital.konstanz.roadmap.scheduling.engine.levelling;
