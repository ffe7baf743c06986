// SPDX-License-Identifier: EUPL-1.2
/** Loading and writing whole roadmaps. */
package digital.konstanz.roadmap.exchange.persistence;
