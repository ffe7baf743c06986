// SPDX-License-Identifier: EUPL-1.2
/** Pages of sign-in and accounts. */
package digital.konstanz.roadmap.identity.web;
