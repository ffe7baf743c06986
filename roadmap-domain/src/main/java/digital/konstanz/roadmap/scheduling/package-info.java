// SPDX-License-Identifier: EUPL-1.2
/** When things are planned: calendars, plans that were kept to compare with, and their engines. */
package digital.konstanz.roadmap.scheduling;
