// SPDX-License-Identifier: EUPL-1.2
/** REST for units, accounts, roles, and the caller's own tokens and sessions. */
package digital.konstanz.roadmap.identity.rest;
