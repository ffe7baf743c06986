// SPDX-License-Identifier: EUPL-1.2
/** Use cases of the plan: reading, changing, reporting; each in one transaction, each asked for. */
package digital.konstanz.roadmap.portfolio.app;
