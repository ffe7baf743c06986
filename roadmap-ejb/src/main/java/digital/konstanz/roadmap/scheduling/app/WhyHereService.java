// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.scheduling.engine.DeadlineSlack;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
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

/** Explains the place of a measure by what it waits for. */
@Stateless
public class WhyHereService {

  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private TimelineQuery query;
  @Inject private PlanCalculations plans;

  /**
   * Floats are those of the whole plan; the way is that of the plan which the caller sees, because
   * what one may not see is the same as what is not there.
   *
   * @throws NotFoundException for a measure that the caller does not see
   */
  @Performs(Operation.MEASURE_READ)
  public WhyDetails why(String key) {
    Measure measure = access.visible(key, catalogue.all());
    TimelineFacts.Head head =
        query
            .head(measure.roadmap())
            .orElseThrow(() -> new NotFoundException("measure", measure.key()));
    PlanCalculation plan = plans.of(head);
    TimelineFacts seen = plan.facts().seenBy(Callers.scope(Operation.MEASURE_READ));
    WhyDetails.Deadline nearest = nearest(plan.item(key), seen, plan.calendarOf(key));
    if (!plan.network().contains(key)) {
      return new WhyDetails(key, null, null, nearest, List.of());
    }
    Integer totalFloat = plan.schedule().totalFloat(key);
    return new WhyDetails(
        key,
        totalFloat,
        totalFloat == null ? null : plan.schedule().freeFloat(key),
        nearest,
        steps(plan, seen, key));
  }

  static List<WhyDetails.Step> steps(PlanCalculation plan, TimelineFacts seen, String key) {
    boolean all = seen.items().size() == plan.size();
    Schedule schedule =
        all
            ? plan.schedule()
            : NetworkCalculation.run(PlanNetwork.ofVisible(seen, plan.calendars()).build());
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

  private static WhyDetails.Deadline nearest(
      Item item, TimelineFacts facts, WorkingCalendar calendar) {
    LocalDate end =
        item.days().forecastEnd() != null ? item.days().forecastEnd() : item.days().end();
    if (end == null) {
      return null;
    }
    return facts.deadlines().stream()
        .filter(
            deadline ->
                facts
                    .measuresByDriver()
                    .getOrDefault(deadline.driverId(), List.of())
                    .contains(item.id()))
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
