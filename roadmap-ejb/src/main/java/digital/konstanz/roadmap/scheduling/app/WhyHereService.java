// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.scheduling.engine.DeadlineSlack;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.WhyHere;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explains the place of a measure by what it waits for. */
@Stateless
public class WhyHereService {

  @Inject private RoadmapRepository roadmaps;
  @Inject private WorkingCalendars calendars;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private TimelineQuery query;

  /**
   * @throws NotFoundException for a measure that the caller does not see
   */
  @Performs(Operation.MEASURE_READ)
  public WhyDetails why(String key) {
    Measure measure = access.visible(key, catalogue.all());
    TimelineFacts facts = query.facts(head(measure), Callers.scope(Operation.MEASURE_READ));
    WorkingCalendar calendar = calendars.city();
    Network network = new PlanNetwork(facts, calendar).build();
    Map<String, Item> visible = new HashMap<>();
    facts.items().forEach(item -> visible.put(item.key(), item));
    Item item = visible.get(key);
    WhyDetails.Deadline nearest = nearest(item, facts, calendar);
    if (!network.contains(key)) {
      return new WhyDetails(key, null, null, nearest, List.of());
    }
    WhyHere why = WhyHere.of(NetworkCalculation.run(network), key, calendar, List.of());
    boolean floats = why.totalFloat() != null;
    return new WhyDetails(
        key, why.totalFloat(), floats ? why.freeFloat() : null, nearest, steps(why, visible));
  }

  private TimelineFacts.Head head(Measure measure) {
    return roadmaps
        .byId(measure.roadmap())
        .map(Roadmap::key)
        .flatMap(query::head)
        .orElseThrow(() -> new NotFoundException("measure", measure.key()));
  }

  private static List<WhyDetails.Step> steps(WhyHere why, Map<String, Item> visible) {
    List<WhyDetails.Step> steps = new ArrayList<>();
    for (WhyHere.Step step : why.steps()) {
      Item item = visible.get(step.key());
      if (item == null) {
        return steps;
      }
      PlanLinkFacts link = step.link();
      boolean told = link != null && visible.containsKey(link.predecessor());
      steps.add(
          new WhyDetails.Step(
              step.key(),
              item.title(),
              step.start(),
              step.end(),
              step.cause(),
              told ? link.predecessor() : null,
              told ? link.type() : null,
              told ? link.lag() : null,
              told ? step.skipped() : List.of()));
    }
    return steps;
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
                    slack(item.key(), end, deadline, calendar)))
        .min((a, b) -> Integer.compare(a.slack(), b.slack()))
        .orElse(null);
  }

  private static int slack(
      String key, LocalDate end, TimelineFacts.Deadline deadline, WorkingCalendar calendar) {
    DeadlineFacts about = new DeadlineFacts(deadline.driver(), deadline.date(), deadline.binding());
    return DeadlineSlack.of(
            Map.of(key, end), Map.of(key, Set.of(deadline.driver())), List.of(about), calendar)
        .get(0)
        .workingDays();
  }
}
