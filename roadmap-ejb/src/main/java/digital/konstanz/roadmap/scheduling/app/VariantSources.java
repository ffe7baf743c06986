// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.VariantMove;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a what-if copy can begin as: today, a baseline, another copy, a proposal of levelling. */
@Dependent
public class VariantSources {
  private static final Set<String> FINISHED = Set.of("DONE", "CANCELLED", "REACHED", "DROPPED");

  @Inject BaselineQuery baselines;
  @Inject LevellingJobs levelling;
  @Inject VariantPlans variants;

  /**
   * @param name null for the plan of today
   */
  record Source(String name, List<VariantMove> moves) {
    static final Source TODAY = new Source(null, List.of());
  }

  /**
   * @param from key of a baseline or of a what-if copy; null or blank for the plan of today
   * @throws RuleViolatedException {@code key.unknown} at {@code from}
   */
  Source plan(String roadmap, String from, CallersPlan today) {
    if (from == null || from.isBlank()) {
      return Source.TODAY;
    }
    Optional<BaselineFacts.Head> baseline =
        baselines.heads(roadmap).stream().filter(head -> head.key().equals(from)).findFirst();
    return baseline.map(head -> of(head, today)).orElseGet(() -> copy(roadmap, from));
  }

  /** What is finished since stays where it was finished. */
  private Source of(BaselineFacts.Head baseline, CallersPlan today) {
    List<VariantMove> moves =
        baselines.frozen(baseline.id()).stream()
            .filter(frozen -> isOpen(today.whole().item(frozen.id()), today))
            .map(frozen -> move(frozen, today.whole().item(frozen.id())))
            .toList();
    return new Source(baseline.name(), moves);
  }

  private static boolean isOpen(Item item, CallersPlan today) {
    return today.sees(item) && (item.status() == null || !FINISHED.contains(item.status()));
  }

  private static VariantMove move(FrozenItem frozen, Item item) {
    return new VariantMove(
        item.id(), frozen.start(), frozen.end(), item.days().start(), item.days().end());
  }

  private Source copy(String roadmap, String from) {
    try {
      VariantPlans.Found other = variants.find(roadmap, from);
      return new Source(other.variant().name(), other.plan().moves());
    } catch (NotFoundException unknown) {
      throw RuleViolatedException.at("from", "key.unknown", from);
    }
  }

  /**
   * @param job of the caller's own proposal
   * @throws RuleViolatedException {@code key.unknown} at {@code proposal}, a conflict {@code
   *     levelling.plan-changed} for one that no longer fits the plan
   */
  Source proposal(String roadmap, String job, VariantPlan today) {
    LevellingDetails details;
    try {
      details = levelling.details(roadmap, job);
    } catch (NotFoundException unknown) {
      throw RuleViolatedException.at("proposal", "key.unknown", job);
    }
    if (!details.current()) {
      throw RuleViolatedException.forbiddenByState("levelling.plan-changed");
    }
    List<MoveResult.Change> changes = details.result().changes();
    return new Source(null, today.remembered(changes));
  }
}
