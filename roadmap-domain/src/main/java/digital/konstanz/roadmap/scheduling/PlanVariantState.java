// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Business fields of a {@link PlanVariant}; moves by item, a line each: there may be thousands.
 *
 * @param author the function that made it, no person; null for unsaid
 * @param madeFrom name of the plan that it began as; null for the plan of that day
 */
public record PlanVariantState(
    UUID id,
    String key,
    UUID roadmapId,
    UUID ownerId,
    String name,
    String purpose,
    String author,
    boolean shared,
    LocalDate madeOn,
    String madeFrom,
    List<String> moves) {

  /** The same under another name, for another purpose, shared or not. */
  public PlanVariantState described(String newName, String newPurpose, boolean nowShared) {
    return new PlanVariantState(
        id,
        key,
        roadmapId,
        ownerId,
        newName,
        newPurpose,
        author,
        nowShared,
        madeOn,
        madeFrom,
        moves);
  }

  /** The same with other moves. */
  public PlanVariantState moving(List<String> others) {
    return new PlanVariantState(
        id, key, roadmapId, ownerId, name, purpose, author, shared, madeOn, madeFrom, others);
  }
}
