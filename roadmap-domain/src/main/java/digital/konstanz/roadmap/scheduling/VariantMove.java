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
  private static final String UNKNOWN = "-";

  /** Whether the plan has moved the item since the copy did. */
  public boolean isOutdatedBy(LocalDate todaysStart, LocalDate todaysEnd) {
    return !Objects.equals(seenStart, todaysStart) || !Objects.equals(seenEnd, todaysEnd);
  }

  /** Whether the plan has the item where the copy wants it. */
  public boolean isAt(LocalDate todaysStart, LocalDate todaysEnd) {
    return Objects.equals(start, todaysStart) && Objects.equals(end, todaysEnd);
  }

  /** As a line of a state: item, wanted days, seen days; a dash for an unknown one. */
  String line() {
    return String.join(
        " ", itemId.toString(), text(start), text(end), text(seenStart), text(seenEnd));
  }

  static VariantMove of(String line) {
    String[] parts = line.split(" ");
    return new VariantMove(
        UUID.fromString(parts[0]), day(parts[1]), day(parts[2]), day(parts[3]), day(parts[4]));
  }

  private static String text(LocalDate day) {
    return day == null ? UNKNOWN : day.toString();
  }

  private static LocalDate day(String text) {
    return text.equals(UNKNOWN) ? null : LocalDate.parse(text);
  }
}
