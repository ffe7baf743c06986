// SPDX-License-Identifier: EUPL-1.2
/** The plan over REST. */
package digital.konstanz.roadmap.scheduling.rest;
