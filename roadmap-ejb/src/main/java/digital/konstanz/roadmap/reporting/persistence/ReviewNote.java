// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.reporting.CommentPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A comment on a measure, or the mark that somebody has seen it.
 *
 * @param measure key
 * @param user account; null when it is gone
 * @param author the function, as its account is named; null when it is gone
 * @param unit name of the unit of the account; null for none
 * @param text null for a mark
 * @param seenEnd of a mark: the expected end that was seen
 * @param place of a comment: where it was written; null when nobody said so
 * @param changedAt of a comment: when its author changed it last; null for never
 */
public record ReviewNote(
    UUID id,
    String measure,
    UUID user,
    String author,
    String unit,
    String text,
    Instant at,
    LocalDate seenEnd,
    CommentPlace place,
    Instant changedAt) {

  public boolean comment() {
    return text != null;
  }
}
