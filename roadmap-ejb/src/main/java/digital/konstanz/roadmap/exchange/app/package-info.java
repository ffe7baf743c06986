// SPDX-License-Identifier: EUPL-1.2
/**
 * Import and export of whole roadmaps and of sheets: mapping, preview, apply. Sheets are {@code
 * Tabular*}, files of a whole roadmap {@code RoadmapFile*}.
 */
package digital.konstanz.roadmap.exchange.app;
