// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What requests would do to the plan of today, as far as the caller sees it. */
@Dependent
public class PlanChangePreviews {
  @Inject PlanChangeRepository requests;
  @Inject TimelineQuery timeline;
  @Inject CallersPlans plans;
  @Inject BaselineQuery items;
  @Inject WorkingCalendars calendars;

  /**
   * The plan of today; ask before the transaction writes.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  CallersPlan plan(String roadmap) {
    return plans.of(
        timeline.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap)));
  }

  /** A request that the caller knows of, with what it moves. */
  PlanChangeDetails details(String roadmap, PlanChangeRow row) {
    List<PlanChange> all =
        requests
            .byKey(row.key())
            .orElseThrow(() -> new NotFoundException("change-request", row.key()))
            .changes();
    VisibleItems visible = new VisibleItems(items.current(roadmap));
    ItemCalendars days = visible.calendars(calendars.units());
    return new PlanChangeDetails(
        row,
        all.stream()
            .filter(change -> visible.sees(change.itemId()))
            .map(change -> change(change, days))
            .toList(),
        row.status() == PlanChangeStatus.OPEN && row.kind() == PlanChangeKind.DATES
            ? today(plan(roadmap), all, days)
            : null);
  }

  private static PlanChangeDetails.Today today(
      CallersPlan caller, List<PlanChange> asked, ItemCalendars days) {
    try {
      PlanChangePreview preview = PlanChangePreview.again(caller, asked);
      MoveResult result = preview.seen();
      Map<String, String> titles = new HashMap<>();
      Stream.concat(
              result.changes().stream().map(MoveResult.Change::key),
              result.conflicts().stream().map(finding -> finding.subject()))
          .filter(caller::sees)
          .forEach(key -> titles.put(key, caller.whole().item(key).title()));
      Map<String, Integer> later = new HashMap<>();
      result
          .changes()
          .forEach(
              each ->
                  later.put(each.key(), later(days.of(each.key()), each.oldEnd(), each.newEnd())));
      return new PlanChangeDetails.Today(
          result, !preview.isSameAs(asked), preview.name(), titles, later);
    } catch (RuleViolatedException circle) {
      return null;
    }
  }

  private static PlanChangeDetails.Change change(PlanChange change, ItemCalendars days) {
    return new PlanChangeDetails.Change(
        change.key(),
        change.title(),
        change.asked(),
        change.oldStart(),
        change.oldEnd(),
        change.newStart(),
        change.newEnd(),
        later(days.of(change.key()), change.oldEnd(), change.newEnd()));
  }

  private static Integer later(WorkingCalendar days, LocalDate from, LocalDate to) {
    return from == null || to == null
        ? null
        : days.workingDays(from.plusDays(1), to) - days.workingDays(to.plusDays(1), from);
  }
}
