// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans that have nothing but what a test names: Monday to Friday, no money, no capacities. */
final class PlansUnderTest {
  static final UnitCalendars WEEKDAYS =
      UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of());

  private PlansUnderTest() {}

  /** Planned only. */
  static Days planned(LocalDate start, LocalDate end) {
    return new Days(start, end, null, null, null, null, null, null, null, null);
  }

  /** Without money, deadlines, scenarios and capacities. */
  static PlanFacts nothing() {
    return new PlanFacts(
        ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  static CallersPlan seen(List<Item> items, Link... links) {
    return seen(nothing(), items, links);
  }

  /** As the present caller sees it. */
  static CallersPlan seen(PlanFacts facts, List<Item> items, Link... links) {
    TimelineFacts read =
        new TimelineFacts(List.of(), items, items, List.of(links), Map.of(), List.of());
    return new CallersPlan(
        new PlanCalculation(read, WEEKDAYS), () -> new ChangeFacts.Before(facts, facts.load()));
  }

  /** The plan of its roadmap is approved and locked, as far as this measure is concerned. */
  static void lock(Measure held, LocalDate day, EntityManager entities) {
    BaselineHead approved = BaselineHead.imported("Plan", "Jemand", "Stand", "B-1", day);
    Baseline baseline =
        new Baseline(
            new BaselineState(
                UUID.randomUUID(),
                "BP-" + held.key(),
                held.roadmap().value(),
                approved,
                List.of()));
    entities.persist(baseline);
    entities.flush();
    entities.persist(new BaselineLock(baseline, null, day, List.of(held.uuid())));
  }
}
