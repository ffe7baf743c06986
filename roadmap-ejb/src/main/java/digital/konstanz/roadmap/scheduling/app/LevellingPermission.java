// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asked again at the moment of applying: between proposal and apply, grants may have become others,
 * and a permission is no part of the plan whose version is compared.
 */
final class LevellingPermission {
  private static final int NAMED = 5;

  private LevellingPermission() {}

  /**
   * @throws RuleViolatedException {@code levelling.locked}, {@code levelling.hidden} when the
   *     caller does not even see what may not be moved
   */
  static void require(CallersPlan caller, List<LevellingMove> moves, MoveResult result) {
    List<Item> refused =
        Stream.concat(
                moves.stream().map(LevellingMove::key),
                result.changes().stream().map(MoveResult.Change::key))
            .distinct()
            .map(caller.whole()::item)
            .filter(item -> !caller.mayLevel(item))
            .toList();
    if (refused.isEmpty()) {
      return;
    }
    List<Item> seen = refused.stream().filter(caller::sees).toList();
    if (seen.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("levelling.hidden");
    }
    String names =
        seen.stream()
            .limit(NAMED)
            .map(item -> item.key() + ' ' + item.title())
            .collect(Collectors.joining(", "));
    throw RuleViolatedException.forbiddenByState(
        "levelling.locked", names, Math.max(0, seen.size() - NAMED));
  }
}
