// SPDX-License-Identifier: EUPL-1.2
/** Files of other planning programs as files of a roadmap. */
package digital.konstanz.roadmap.exchange.app.project;
