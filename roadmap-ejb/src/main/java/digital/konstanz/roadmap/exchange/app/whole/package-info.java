// SPDX-License-Identifier: EUPL-1.2
/**
 * From the file of a whole roadmap to its objects and back. Planning is pure: contents and file in,
 * changes and problems out; only the store touches the database.
 */
package digital.konstanz.roadmap.exchange.app.whole;
