// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a measure reported on a day. Null is unknown, in {@code confirmedUnchanged} reports that
 * only confirm, too.
 *
 * @param sequence counts the reports of one day from 0
 * @param progress whole percent, 0 to 100
 * @param costFactor expected cost divided by planned cost, at least 0
 * @param spentPersonDays since the measure began, at least 0
 * @param lightOverride the light set by hand; needs {@code lightReason}
 * @param authorUserId the reporting account; null for imported reports
 */
public record StatusReportState(
    UUID id,
    LocalDate date,
    int sequence,
    Integer progress,
    PlanDate forecastEnd,
    BigDecimal costFactor,
    BigDecimal spentPersonDays,
    String text,
    SlipCategory slipCategory,
    String slipReason,
    Rag lightOverride,
    String lightReason,
    boolean confirmedUnchanged,
    UUID authorUserId) {

  /** A report that says nothing yet. */
  public static StatusReportState on(LocalDate date) {
    return new StatusReportState(
        UUID.randomUUID(),
        date,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null);
  }

  StatusReportState withSequence(int number) {
    return new StatusReportState(
        id,
        date,
        number,
        progress,
        forecastEnd,
        costFactor,
        spentPersonDays,
        text,
        slipCategory,
        slipReason,
        lightOverride,
        lightReason,
        confirmedUnchanged,
        authorUserId);
  }
}
