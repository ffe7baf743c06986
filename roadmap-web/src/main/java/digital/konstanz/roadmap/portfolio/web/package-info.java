// SPDX-License-Identifier: EUPL-1.2

/** Pages of the plan: timeline, board, table, fact sheet. */
package digital.konstanz.roadmap.portfolio.web;
