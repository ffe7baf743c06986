// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The approved plan of a roadmap is locked: what stands in it keeps its planned dates until a
 * request to change them was approved. Forecast, progress, status and texts stay free, and so does
 * what came into the plan later.
 *
 * @param id of this locking; the same plan locked once more is another one
 * @param baseline key of the approved baseline
 * @param by name of who locked it; null when that account is gone
 * @param items that keep their dates
 */
public record PlanLock(
    UUID id, String baseline, String name, LocalDate since, String by, Set<UUID> items) {

  /** Of a roadmap whose plan is not locked. */
  public static final PlanLock NONE = new PlanLock(null, null, null, null, null, Set.of());

  public PlanLock {
    items = Set.copyOf(items);
  }

  public boolean holds(UUID item) {
    return items.contains(item);
  }

  /** A conflict {@code plan.locked} that says what is locked, since when and by whom. */
  public RuleViolatedException refusal(String key) {
    return RuleViolatedException.forbiddenByState(
        "plan.locked", key, name, since, by == null ? "–" : by);
  }

  /** Why an item may not go from one state into the other; either may be null. */
  public Optional<RuleViolatedException> refusalOf(ItemState before, ItemState after) {
    PlanItemState from = before == null ? null : before.item();
    PlanItemState to = after == null ? null : after.item();
    if (from == null || !holds(from.id())) {
      return Optional.empty();
    }
    if (leaves(from, to)) {
      return Optional.of(
          RuleViolatedException.forbiddenByState("plan.locked-stays", from.key(), name, since));
    }
    return to != null && isMoved(from.dates(), to.dates())
        ? Optional.of(refusal(from.key()))
        : Optional.empty();
  }

  /** Taken out of the plan: then its dates could come back under another name. */
  public static boolean leaves(PlanItemState from, PlanItemState to) {
    return stands(from) && !stands(to);
  }

  private static boolean stands(PlanItemState item) {
    return item != null && item.deletedAt() == null && item.archivedAt() == null;
  }

  public static boolean isMoved(ItemDates from, ItemDates to) {
    return !Objects.equals(from.plannedStart(), to.plannedStart())
        || !Objects.equals(from.plannedEnd(), to.plannedEnd());
  }
}
