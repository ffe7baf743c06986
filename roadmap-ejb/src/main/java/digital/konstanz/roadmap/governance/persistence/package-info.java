// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the governance context holds. */
package digital.konstanz.roadmap.governance.persistence;
