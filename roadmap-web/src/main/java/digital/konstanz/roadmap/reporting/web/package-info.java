// SPDX-License-Identifier: EUPL-1.2
/** Pages of the cockpit and the strategy. */
package digital.konstanz.roadmap.reporting.web;
