// SPDX-License-Identifier: EUPL-1.2
/**
 * Pure calculation over a portfolio: traffic lights, load, budget sums, findings, moves. Records
 * in, records out; knows neither database nor clock.
 */
package digital.konstanz.roadmap.portfolio.engine;
