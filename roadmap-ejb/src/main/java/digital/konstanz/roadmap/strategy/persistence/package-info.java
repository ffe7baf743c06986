// SPDX-License-Identifier: EUPL-1.2
/** The repositories of the strategy context on Jakarta Persistence. */
package digital.konstanz.roadmap.strategy.persistence;
