// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/** What a full-time post is worth; the context {@code scheduling} keeps it with the calendar. */
public interface FullTimePost {

  /** Person-days for projects in a year. */
  int personDays();
}
