// SPDX-License-Identifier: EUPL-1.2
/** Reading and writing accounts, sessions, units and grants. */
package digital.konstanz.roadmap.identity.persistence;
