// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the workshop context holds. */
package digital.konstanz.roadmap.workshop.persistence;
