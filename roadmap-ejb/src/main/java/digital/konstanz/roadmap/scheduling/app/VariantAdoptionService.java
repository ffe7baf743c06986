// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Takes what a what-if copy holds over into the plan. */
@Stateless
public class VariantAdoptionService {

  @Inject VariantPlans plans;
  @Inject PlanMovingService planning;

  /**
   * @param items null for all that the copy holds
   * @param seen version of what was seen
   */
  public record Adopt(
      String roadmap, String variant, List<String> items, Long seen, boolean dryRun) {}

  /**
   * Takes items over into the plan, with what has to follow; what the caller may not move and what
   * is finished stays and is named.
   *
   * @throws NotFoundException for what the caller does not see
   * @throws RuleViolatedException a conflict {@code variant.changed} when the plan or the copy is
   *     no longer what was seen, {@code variant.nothing}
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftResult adopt(Adopt command) {
    VariantPlans.Found found = plans.find(command.roadmap(), command.variant());
    if (!command.dryRun() && command.seen() == null) {
      throw RuleViolatedException.at("version", "value.missing", "version");
    }
    if (command.seen() != null && command.seen() != found.version()) {
      throw RuleViolatedException.forbiddenByState("variant.changed");
    }
    Set<String> wanted = command.items() == null ? null : Set.copyOf(command.items());
    List<VariantDetails.Row> rows =
        found.plan().differences().stream()
            .filter(row -> wanted == null || wanted.contains(row.key()))
            .toList();
    if (rows.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("variant.nothing");
    }
    ShiftResult result =
        planning.adopt(
            new AdoptItems(
                command.roadmap(),
                rows.stream().map(row -> new Placed(row.key(), row.start(), row.end())).toList(),
                found.variant().name(),
                found.head().version(),
                command.dryRun()));
    return new ShiftResult(found.version(), result.moves(), result.unmoved(), result.slipped());
  }
}
