// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is to be levelled.
 *
 * @param from what starts earlier stays
 * @param until nothing is moved so late that it ends after this day
 * @param units keys; empty for all whose capacity is known
 * @param statuses of the measures that may move
 * @param seconds for looking for something better than the first proposal
 */
public record LevellingRequest(
    CalendarPeriod period,
    LocalDate from,
    LocalDate until,
    List<String> units,
    Set<MeasureStatus> statuses,
    int seconds) {}
