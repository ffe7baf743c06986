// SPDX-License-Identifier: EUPL-1.2
/** Feasibility along application scenarios. Records in, records out. */
package digital.konstanz.roadmap.feasibility.engine;
