// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;
import java.util.List;

/**
 * What a department head needs before a meeting: what slipped and why, then the measures against
 * the approved plan.
 *
 * @param baselineName null without an approved plan
 * @param slipped how many measures end later than approved
 * @param lines at most ten of them: missed deadlines first, then the furthest
 * @param rows all measures but cancelled ones, in manual order
 * @param from first day of anything shown; null when nothing has dates
 * @param to last day of anything shown
 * @param mayComment whether the caller may comment and mark at all
 */
public record ReviewDetails(
    LocalDate asOf,
    String baselineName,
    LocalDate baselineDate,
    int slipped,
    List<ReviewLine> lines,
    List<ReviewRow> rows,
    LocalDate from,
    LocalDate to,
    boolean mayComment) {

  /** What a later end puts at risk. */
  public enum Danger {
    /** A binding deadline that it misses. */
    DEADLINE_MISSED,
    /** A binding deadline that it only just meets. */
    DEADLINE_NEAR,
    /** A measure that cannot start when it is planned to. */
    SUCCESSOR,
    /** A scenario that becomes available later. */
    SCENARIO
  }

  /** What is asked of the reader; the first that holds. */
  public enum Asked {
    DECIDE_DEADLINE,
    GIVE_REASON,
    SETTLE_SUCCESSORS,
    ACCEPT_END
  }

  /**
   * @param key of the driver, the measure or the scenario
   * @param title empty where there is only a key
   * @param date the deadline, or the planned start of the measure; null for a scenario
   * @param days working days too late, or left for a near deadline
   */
  public record Endangered(Danger danger, String key, String title, LocalDate date, int days) {}

  public record ReviewLine(ShiftRow shift, List<Endangered> endangered, Asked asked) {}

  /**
   * @param expectedEnd forecast, else planned
   * @param workingDays later than approved is positive; null without an approved end
   */
  public record ReviewRow(
      String key,
      String title,
      MeasureStatus status,
      Rag light,
      LocalDate start,
      LocalDate end,
      LocalDate expectedEnd,
      LocalDate approvedStart,
      LocalDate approvedEnd,
      Integer workingDays,
      boolean reasonMissing,
      ReviewNotes notes) {}
}
