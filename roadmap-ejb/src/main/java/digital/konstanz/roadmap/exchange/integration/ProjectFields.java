// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import java.util.Set;

/**
 * Which of the free fields of Microsoft Project hold what it has no field for: numbers of its text
 * fields, and of its date fields.
 */
final class ProjectFields {
  static final int KEY = 1;
  static final int KIND = 2;
  static final int STATUS = 3;
  static final int PRECISION = 4;
  static final int CONSTRAINT = 5;
  static final int LEAD = 6;
  static final int FORECAST_START = 1;
  static final int FORECAST_END = 2;

  static final Set<String> KINDS =
      Set.of("FIELD", "FOCAL_POINT", "MEASURE", "WORK_PACKAGE", "MILESTONE", "GATE");

  /** So many calendars of single tasks are read. */
  static final int MOST_CALENDARS = 50;

  private ProjectFields() {}
}
