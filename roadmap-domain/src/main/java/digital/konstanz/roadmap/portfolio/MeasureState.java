// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Business fields of a {@link Measure}. References are in the order given, reports by date and
 * sequence, own field values and unread cells by their key.
 *
 * @param aim of the prose only the description is part of {@code work}
 * @param runningCostPerYear euros, two decimals
 * @param boardRank place among the cards of a board column, ascending
 */
public record MeasureState(
    PlanItemState item,
    WorkState work,
    MeasureType type,
    String aim,
    String benefit,
    String closingNote,
    BigDecimal runningCostPerYear,
    Moscow moscow,
    Wsjf wsjf,
    Screening screening,
    long boardRank,
    Map<ReferenceKind, List<UUID>> references,
    Map<UUID, Integer> scores,
    Map<UUID, String> ownFields,
    Map<String, String> unreadCells,
    List<StatusReportState> reports)
    implements ItemState {

  /** A new idea with nothing but a key and a title. */
  public static MeasureState fresh(PlanItemState item) {
    return new MeasureState(
        item,
        WorkState.of(MeasureStatus.IDEA),
        MeasureType.MEASURE,
        null,
        null,
        null,
        null,
        null,
        Wsjf.UNKNOWN,
        Screening.UNKNOWN,
        0,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }
}
