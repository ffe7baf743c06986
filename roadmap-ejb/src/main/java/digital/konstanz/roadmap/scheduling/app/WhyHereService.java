// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.PlanConflict;
import digital.konstanz.roadmap.scheduling.engine.Schedule;
import digital.konstanz.roadmap.scheduling.engine.WhyHere;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Explains the place of an item by what it waits for, and says what it does not keep to. */
@Stateless
public class WhyHereService {
  private static final Set<String> FINISHED = Set.of("DONE", "REACHED");

  @Inject private TimelineQuery query;
  @Inject private PlanCalculations plans;
  @Inject private BusinessDay businessDay;

  /**
   * Floats are those of the whole plan; the way is that of the plan which the caller sees, because
   * what one may not see is the same as what is not there.
   *
   * @param key of a measure, work package, milestone or gate
   * @throws NotFoundException for an item that the caller does not see
   */
  @Performs(Operation.MEASURE_READ)
  public WhyDetails why(String key) {
    TimelineFacts.Head head =
        query.headOfItem(key).orElseThrow(() -> new NotFoundException("item", key));
    PlanCalculation plan = plans.of(head);
    TimelineFacts seen = plan.facts().seenBy(Callers.scope(Operation.MEASURE_READ));
    Item item =
        seen.items().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("item", key));
    WhyDetails.Deadline nearest = nearest(item, plan, businessDay.today());
    if (!plan.network().contains(key)) {
      return new WhyDetails(key, null, null, nearest, List.of(), List.of());
    }
    Integer totalFloat = plan.schedule().totalFloat(key);
    Schedule visible = visible(plan, seen);
    return new WhyDetails(
        key,
        totalFloat,
        totalFloat == null ? null : plan.schedule().freeFloat(key),
        nearest,
        steps(plan, visible, key),
        conflicts(item, visible));
  }

  /** What has ended keeps to nothing any more. */
  private static List<PlanConflict> conflicts(Item item, Schedule schedule) {
    return item.status() != null && FINISHED.contains(item.status())
        ? List.of()
        : schedule.conflicts().stream()
            .filter(conflict -> conflict.key().equals(item.key()))
            .toList();
  }

  private static Schedule visible(PlanCalculation plan, TimelineFacts seen) {
    boolean all = seen.items().size() == plan.size();
    return all
        ? plan.schedule()
        : NetworkCalculation.run(PlanNetwork.ofVisible(seen, plan.calendars()).build());
  }

  static List<WhyDetails.Step> steps(PlanCalculation plan, TimelineFacts seen, String key) {
    return steps(plan, visible(plan, seen), key);
  }

  private static List<WhyDetails.Step> steps(PlanCalculation plan, Schedule schedule, String key) {
    return WhyHere.of(schedule, key, plan::calendarOf, List.of()).steps().stream()
        .map(step -> told(step, plan.item(step.key()).title()))
        .toList();
  }

  private static WhyDetails.Step told(WhyHere.Step step, String title) {
    PlanLinkFacts link = step.link();
    return new WhyDetails.Step(
        step.key(),
        title,
        step.start(),
        step.end(),
        step.cause(),
        link == null ? null : link.predecessor(),
        link == null ? null : link.type(),
        link == null ? null : link.lag(),
        step.skipped());
  }

  /** Of the deadlines to come. A part serves what its measure serves. */
  private static WhyDetails.Deadline nearest(Item item, PlanCalculation plan, LocalDate today) {
    TimelineFacts facts = plan.facts();
    WorkingCalendar calendar = plan.calendarOf(item.key());
    LocalDate end =
        item.days().forecastEnd() != null ? item.days().forecastEnd() : item.days().end();
    if (end == null) {
      return null;
    }
    Item at = item;
    while (!"MEASURE".equals(at.kind()) && plan.item(at.parentId()) != null) {
      at = plan.item(at.parentId());
    }
    UUID measure = at.id();
    return facts.deadlines().stream()
        .filter(deadline -> !deadline.date().isBefore(today))
        .filter(
            deadline ->
                facts
                    .measuresByDriver()
                    .getOrDefault(deadline.driverId(), List.of())
                    .contains(measure))
        .map(
            deadline ->
                new WhyDetails.Deadline(
                    deadline.driver(),
                    deadline.title(),
                    deadline.date(),
                    DeadlineSlack.left(end, deadline.date(), calendar)))
        .min((a, b) -> Integer.compare(a.slack(), b.slack()))
        .orElse(null);
  }
}
