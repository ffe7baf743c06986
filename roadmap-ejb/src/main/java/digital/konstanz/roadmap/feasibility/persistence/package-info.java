// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the feasibility context holds. */
package digital.konstanz.roadmap.feasibility.persistence;
