// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemHead;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Constraints on the dates of measures, work packages, milestones and gates. A part is seen and
 * planned by who may do so with its measure; what belongs to no measure is seen by nobody.
 */
@Stateless
public class DateRuleService {

  @Inject PlanItemRepository items;
  @Inject MeasureAccess access;
  @Inject Journal journal;

  /**
   * @throws NotFoundException also for what the caller may not read
   */
  @Performs(Operation.MEASURE_READ)
  public DateRuleDetails details(String key) {
    PlanItem item = item(key);
    Measure measure = measure(item);
    DateRule rule = item.dateRule();
    return new DateRuleDetails(
        item.key(),
        item.kind(),
        measure.key(),
        item.title(),
        rule.type(),
        rule.day(),
        rule.manual(),
        item.version());
  }

  /**
   * Moves nothing: the constraint counts when the plan is calculated or moved the next time.
   *
   * @return the undo step, null when nothing differed
   * @throws StaleVersionException when somebody changed the item since it was seen
   * @throws RuleViolatedException {@code constraint.day-missing}, {@code constraint.day-unneeded},
   *     {@code field.unknown}
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public UUID keep(KeepDateRule command) {
    PlanItem item = item(command.key());
    Callers.require(Operation.MEASURE_SCHEDULE, access.target(measure(item)));
    if (item.version() != command.seenVersion()) {
      throw new StaleVersionException(item.key(), command.seenVersion(), item.version());
    }
    for (String field : command.changes().keySet()) {
      if (!DateRulePatching.FIELDS.contains(field)) {
        throw RuleViolatedException.at(field, "field.unknown", field);
      }
    }
    PlanItemHead before = item.head();
    DateRulePatching.apply(item, command.changes());
    return journal.record(
        Gesture.of(
            Operation.MEASURE_SCHEDULE, item.roadmap().value(), "undo.item.rule", item.key()),
        List.of(ItemChange.since(before, item)));
  }

  private PlanItem item(String key) {
    return items
        .byKey(key)
        .filter(item -> item.deletedAt() == null)
        .orElseThrow(() -> new NotFoundException("item", key));
  }

  private Measure measure(PlanItem item) {
    PlanItem at = item;
    while (at != null && !(at instanceof Measure)) {
      at = at.parent() == null ? null : items.byId(at.parent()).orElse(null);
    }
    if (at instanceof Measure measure
        && measure.deletedAt() == null
        && Callers.may(Operation.MEASURE_READ, access.target(measure))) {
      return measure;
    }
    throw new NotFoundException("item", item.key());
  }
}
