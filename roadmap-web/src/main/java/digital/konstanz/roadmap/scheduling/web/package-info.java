// SPDX-License-Identifier: EUPL-1.2
/** Pages about the calendar. */
package digital.konstanz.roadmap.scheduling.web;
