// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;

/**
 * Puts a card into a column, before or after another card of it.
 *
 * @param from the column the caller saw the card in; null when it is not to leave its column
 * @param status the column it shall stand in
 * @param before key of the card below; null to use {@code after}
 * @param after key of the card above; null with {@code before} null means last
 * @param reason why the status changes; null where none is needed
 * @param overrideReason why the release gate need not be waited for; null to wait for it
 */
public record MoveCard(
    String roadmap,
    String key,
    MeasureStatus from,
    MeasureStatus status,
    String before,
    String after,
    String reason,
    String overrideReason) {

  boolean leaves() {
    return from != null && from != status;
  }
}
