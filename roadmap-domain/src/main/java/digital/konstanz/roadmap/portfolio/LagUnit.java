// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Days in which the lag of a link counts. */
public enum LagUnit {
  WORKING,
  CALENDAR
}
