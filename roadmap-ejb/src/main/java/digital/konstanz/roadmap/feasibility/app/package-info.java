// SPDX-License-Identifier: EUPL-1.2
/** Use cases of feasibility. */
package digital.konstanz.roadmap.feasibility.app;
