// SPDX-License-Identifier: EUPL-1.2
/** The timeline on paper: what is drawn where, in points; nothing here knows a file format. */
package digital.konstanz.roadmap.exchange.engine;
