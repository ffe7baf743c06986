// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the reporting context holds. */
package digital.konstanz.roadmap.reporting.persistence;
