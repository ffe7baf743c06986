// SPDX-License-Identifier: EUPL-1.2
/** Import and export over REST. */
package digital.konstanz.roadmap.exchange.rest;
