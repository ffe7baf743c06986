// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves a measure in time. Nothing else moves: what no longer holds is told as a conflict. */
@Stateless
public class MeasurePlanningService {

  @Inject private PlanItemRepository items;
  @Inject private PlanLinkRepository links;
  @Inject private WorkingCalendars calendars;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private Journal journal;

  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveResult move(MoveMeasure command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    Callers.require(Operation.MEASURE_SCHEDULE, MeasureAccess.target(measure, keys));
    MoveCalculation calculation = new MoveCalculation(calendars.city());
    ItemDates old = measure.dates();
    MoveCalculation.Dates before =
        new MoveCalculation.Dates(day(old.plannedStart()), day(old.plannedEnd()));
    MoveCalculation.Dates after = calculation.apply(before, command.move());
    List<Finding> conflicts = conflicts(measure, after, calculation);
    if (!command.dryRun()) {
      store(measure, after);
    }
    MoveResult.Change change =
        new MoveResult.Change(
            measure.key(), before.start(), before.end(), after.start(), after.end(), "MOVED");
    return new MoveResult(List.of(change), conflicts, !command.dryRun());
  }

  private void store(Measure measure, MoveCalculation.Dates dates) {
    MeasureState before = measure.state();
    measure.plan(exactly(dates.start()), exactly(dates.end()));
    journal.record(
        Gesture.of(
            Operation.MEASURE_SCHEDULE,
            measure.roadmap().value(),
            "undo.measure.moved",
            measure.key()),
        List.of(
            new ObjectChange(
                MeasureEditingService.KIND,
                measure.uuid(),
                measure.key(),
                before,
                measure.state())));
  }

  private List<Finding> conflicts(
      Measure measure, MoveCalculation.Dates dates, MoveCalculation calculation) {
    List<PlanLink> touching = links.at(measure.itemId());
    List<PlanItem> ends =
        touching.stream()
            .flatMap(link -> Stream.of(link.from(), link.to()))
            .distinct()
            .map(id -> items.byId(id).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    Map<Object, String> keys =
        ends.stream().collect(Collectors.toMap(PlanItem::itemId, PlanItem::key));
    return calculation.conflicts(
        planned(measure),
        dates,
        ends.stream().map(MeasurePlanningService::planned).toList(),
        touching.stream()
            .map(
                link ->
                    new PlanLinkFacts(
                        keys.get(link.from()),
                        keys.get(link.to()),
                        link.type(),
                        link.lag(),
                        link.lagUnit() == LagUnit.CALENDAR))
            .toList());
  }

  private static PlannedItem planned(PlanItem item) {
    ItemDates dates = item.dates();
    return new PlannedItem(
        item.key(),
        null,
        item instanceof WorkItem work ? work.status() : null,
        day(dates.plannedStart()),
        day(dates.plannedEnd()),
        day(dates.forecastEnd()),
        Map.of(),
        List.of());
  }

  private static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }

  private static PlanDate exactly(LocalDate day) {
    return day == null ? null : PlanDate.day(day);
  }
}
