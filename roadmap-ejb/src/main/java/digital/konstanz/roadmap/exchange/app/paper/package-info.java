// SPDX-License-Identifier: EUPL-1.2
/** Makes of the timeline that somebody filtered what is drawn on paper. */
package digital.konstanz.roadmap.exchange.app.paper;
