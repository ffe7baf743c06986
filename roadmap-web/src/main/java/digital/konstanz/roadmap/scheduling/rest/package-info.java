// SPDX-License-Identifier: EUPL-1.2
/** The plan and the calendar over REST. */
package digital.konstanz.roadmap.scheduling.rest;
