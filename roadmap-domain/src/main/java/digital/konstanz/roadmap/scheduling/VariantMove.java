// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a what-if copy wants an item; dates inclusive, null is unknown.
 *
 * @param seenStart where the item lay in the plan when the copy moved it
 * @param seenEnd the same
 */
public record VariantMove(
    UUID itemId, LocalDate start, LocalDate end, LocalDate seenStart, LocalDate seenEnd) {

  /** Whether the plan has moved the item since the copy did. */
  public boolean isOutdatedBy(LocalDate todaysStart, LocalDate todaysEnd) {
    return !Objects.equals(seenStart, todaysStart) || !Objects.equals(seenEnd, todaysEnd);
  }

  /** Whether the plan has the item where the copy wants it. */
  public boolean isAt(LocalDate todaysStart, LocalDate todaysEnd) {
    return Objects.equals(start, todaysStart) && Objects.equals(end, todaysEnd);
  }
}
