// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the legal context holds. */
package digital.konstanz.roadmap.legal.persistence;
