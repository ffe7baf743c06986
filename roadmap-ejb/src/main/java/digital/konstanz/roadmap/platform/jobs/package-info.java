// SPDX-License-Identifier: EUPL-1.2
/**
 * Long work as rows in the database, run by a managed executor: progress, cancel, and
 * <em>interrupted</em> after a restart, never half-done.
 */
package digital.konstanz.roadmap.platform.jobs;
