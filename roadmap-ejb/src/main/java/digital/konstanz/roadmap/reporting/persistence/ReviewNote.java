// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

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
 */
public record ReviewNote(
    UUID id,
    String measure,
    UUID user,
    String author,
    String unit,
    String text,
    Instant at,
    LocalDate seenEnd) {

  public boolean comment() {
    return text != null;
  }
}
