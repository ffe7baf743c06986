// SPDX-License-Identifier: EUPL-1.2
/** REST for units and accounts. */
package digital.konstanz.roadmap.identity.rest;
