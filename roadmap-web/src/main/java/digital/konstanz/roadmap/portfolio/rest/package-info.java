// SPDX-License-Identifier: EUPL-1.2
/** Roadmaps and measures over REST. */
package digital.konstanz.roadmap.portfolio.rest;
