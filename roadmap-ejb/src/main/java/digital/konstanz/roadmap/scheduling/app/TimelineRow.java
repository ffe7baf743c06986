// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;

/**
 * One row of the plan, as the interface names it; dates inclusive, null = unknown. A field or focal
 * point spans what is below it.
 *
 * @param kind {@code FIELD FOCAL_POINT MEASURE WORK_PACKAGE MILESTONE GATE}
 * @param progress whole percent 0..100
 * @param light overall light of a running measure, else null
 * @param critical whether no float is left; null for what has none
 * @param constraintType null for a field or focal point; {@code manual} likewise
 * @param manual placed by hand: it never moves along
 * @param locked whether the locked plan holds its planned dates
 * @param totalFloat working days to the last planned end of the roadmap, negative when a link is
 *     violated; null for what is undated or cancelled, and for a field or focal point
 * @param reasonMissing whether a measure ends so much later than approved that it asks for a reason
 *     and has none; null beside another plan than the approved one
 */
public record TimelineRow(
    String key,
    String kind,
    String parent,
    String title,
    LocalDate start,
    LocalDate end,
    Precision startPrecision,
    Precision endPrecision,
    LocalDate forecastStart,
    LocalDate forecastEnd,
    LocalDate actualStart,
    LocalDate actualEnd,
    Integer progress,
    String status,
    String lead,
    Rag light,
    Boolean critical,
    Integer totalFloat,
    LocalDate baselineStart,
    LocalDate baselineEnd,
    Boolean editable,
    Boolean reasonMissing,
    ConstraintType constraintType,
    LocalDate constraintDate,
    Boolean manual,
    Boolean locked) {

  /** The same row, spanning from the earliest start to the latest end of what is below it. */
  TimelineRow spanning(LocalDate first, LocalDate last) {
    return new TimelineRow(
        key,
        kind,
        parent,
        title,
        first,
        last,
        startPrecision,
        endPrecision,
        forecastStart,
        forecastEnd,
        actualStart,
        actualEnd,
        progress,
        status,
        lead,
        light,
        critical,
        totalFloat,
        baselineStart,
        baselineEnd,
        editable,
        reasonMissing,
        constraintType,
        constraintDate,
        manual,
        locked);
  }
}
