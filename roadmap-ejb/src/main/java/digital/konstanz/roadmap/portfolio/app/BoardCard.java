// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;
import java.util.List;

/**
 * A measure as a card.
 *
 * @param lead key of the leading unit, or the name of somebody outside
 * @param delayDays working days from planned to forecast end, negative when earlier; null unknown
 * @param light null unless it is running
 * @param legal keys of the legal drivers it follows
 * @param daysInColumn calendar days since the status was taken; null unknown
 * @param rank place in its column, ascending, equal ranks by key
 * @param movable whether the caller may change its status
 * @param orderable whether the caller may change its place
 * @param allowed the next steps that the life cycle knows; others are not foreseen
 */
public record BoardCard(
    String key,
    String title,
    MeasureStatus status,
    String lead,
    String field,
    String focalPoint,
    LocalDate start,
    LocalDate end,
    LocalDate forecastEnd,
    Integer delayDays,
    Rag light,
    List<String> legal,
    Children children,
    Integer daysInColumn,
    long rank,
    long version,
    boolean movable,
    boolean orderable,
    List<NextStatus> allowed) {

  /** Work packages, milestones and gates below it, without those that were given up. */
  public record Children(int done, int total) {}

  /**
   * @param code what stands against it or is wanted for it; null when it is free
   * @param needs {@code reason} or {@code overrideReason}; null when no text would help
   */
  public record NextStatus(MeasureStatus status, String code, String needs) {}
}
