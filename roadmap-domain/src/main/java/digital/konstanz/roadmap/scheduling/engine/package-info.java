// SPDX-License-Identifier: EUPL-1.2
/**
 * The planning engine: network calculation, cascades, reasons, consequences and levelling. Pure:
 * records in, records out; it knows neither database nor clock.
 */
package digital.konstanz.roadmap.scheduling.engine;
