// SPDX-License-Identifier: EUPL-1.2
/** Reports over the plan: cockpit, strategy, findings, load, budget. Reads only. */
package digital.konstanz.roadmap.reporting.app;
