// SPDX-License-Identifier: EUPL-1.2
/**
 * Methods of prioritisation: exact arithmetic, ranks by exact values, ties by key ascending,
 * rounding only for output. Records in, records out.
 */
package digital.konstanz.roadmap.prioritisation.engine;
