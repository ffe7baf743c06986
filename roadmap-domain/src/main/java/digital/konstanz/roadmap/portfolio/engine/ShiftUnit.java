// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

/** What a shift counts. */
public enum ShiftUnit {
  WORKING_DAY,
  DAY,
  WEEK,
  MONTH
}
