// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may do what: organisational units, accounts, grants, sign-in, and the one {@link
 * digital.konstanz.roadmap.identity.AccessPolicy}.
 */
package digital.konstanz.roadmap.identity;
