// SPDX-License-Identifier: EUPL-1.2
/** Criteria with their weights, and the methods that rank measures by them. */
package digital.konstanz.roadmap.prioritisation;
