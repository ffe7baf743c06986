// SPDX-License-Identifier: EUPL-1.2
/**
 * What every use case needs from the technical side: configuration, data source, migration, clocks,
 * audit, undo, jobs.
 */
package digital.konstanz.roadmap.platform;
