// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the prioritisation context holds. */
package digital.konstanz.roadmap.prioritisation.persistence;
