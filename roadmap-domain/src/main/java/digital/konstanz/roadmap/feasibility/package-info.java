// SPDX-License-Identifier: EUPL-1.2
/** Application scenarios, what they need, and how feasible they are. */
package digital.konstanz.roadmap.feasibility;
