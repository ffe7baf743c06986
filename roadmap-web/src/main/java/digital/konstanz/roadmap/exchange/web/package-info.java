// SPDX-License-Identifier: EUPL-1.2
/** The page on which files are imported. */
package digital.konstanz.roadmap.exchange.web;
