// SPDX-License-Identifier: EUPL-1.2
/**
 * The data source over H2 or PostgreSQL, its accounts, the migration, and what readiness asserts.
 */
package digital.konstanz.roadmap.platform.database;
