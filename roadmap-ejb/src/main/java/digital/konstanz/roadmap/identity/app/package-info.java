// SPDX-License-Identifier: EUPL-1.2
/** Use cases of accounts, sign-in, units and grants, and the caller of the running request. */
package digital.konstanz.roadmap.identity.app;
