// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Asked;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Danger;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Endangered;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewLine;
import digital.konstanz.roadmap.reporting.persistence.DeadlineRowFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.LinkFacts;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What slipped, what it endangers, and what is asked of the reader. */
final class ReviewLines {

  static final int MOST = 10;

  private final PlanView plan;
  private final List<DeadlineRowFacts> deadlines;
  private final Map<String, Set<String>> drivers;
  private final Map<String, Set<String>> requirements;
  private final int near;

  ReviewLines(PlanView plan, List<DeadlineRowFacts> deadlines) {
    this.plan = plan;
    this.deadlines = deadlines;
    this.drivers = plan.references("DRIVER");
    this.requirements = plan.references("REQUIRES");
    this.near = plan.nearDays();
  }

  /** Missed deadlines first, then the furthest; at most {@link #MOST}. */
  List<ReviewLine> of(List<ShiftRow> slipped) {
    return slipped.stream()
        .map(this::line)
        .sorted(
            Comparator.comparing((ReviewLine line) -> line.asked() != Asked.DECIDE_DEADLINE)
                .thenComparing(line -> -line.shift().workingDays())
                .thenComparing(line -> line.shift().key()))
        .limit(MOST)
        .toList();
  }

  private ReviewLine line(ShiftRow shift) {
    List<Endangered> endangered = new ArrayList<>();
    deadlines(shift).forEach(endangered::add);
    successors(shift).forEach(endangered::add);
    requirements.forEach(
        (scenario, measures) -> {
          if (measures.contains(shift.key())) {
            endangered.add(
                new Endangered(Danger.SCENARIO, scenario, "", null, shift.workingDays()));
          }
        });
    return new ReviewLine(shift, endangered, asked(shift, endangered));
  }

  private static Asked asked(ShiftRow shift, List<Endangered> endangered) {
    if (has(endangered, Danger.DEADLINE_MISSED)) {
      return Asked.DECIDE_DEADLINE;
    }
    if (shift.reasonMissing()) {
      return Asked.GIVE_REASON;
    }
    return has(endangered, Danger.SUCCESSOR) ? Asked.SETTLE_SUCCESSORS : Asked.ACCEPT_END;
  }

  private static boolean has(List<Endangered> endangered, Danger danger) {
    return endangered.stream().anyMatch(each -> each.danger() == danger);
  }

  private Stream<Endangered> deadlines(ShiftRow shift) {
    Set<String> own = drivers.getOrDefault(shift.key(), Set.of());
    return deadlines.stream()
        .filter(deadline -> deadline.binding() && own.contains(deadline.driver()))
        .filter(deadline -> deadline.date().isAfter(plan.asOf()))
        .map(deadline -> endangered(deadline, shift))
        .filter(each -> each.danger() == Danger.DEADLINE_MISSED || each.days() <= near);
  }

  private Endangered endangered(DeadlineRowFacts deadline, ShiftRow shift) {
    WorkingCalendar calendar = plan.calendars().of(shift.key());
    boolean missed = shift.end().isAfter(deadline.date());
    int days = Math.abs(PlanComparison.moved(calendar, deadline.date(), shift.end()));
    return new Endangered(
        missed ? Danger.DEADLINE_MISSED : Danger.DEADLINE_NEAR,
        deadline.driver(),
        deadline.driverName(),
        deadline.date(),
        days);
  }

  /** Those that wait for its end and would have to start before it. */
  private Stream<Endangered> successors(ShiftRow shift) {
    return plan.facts().links().stream()
        .filter(link -> link.kind().equals("FS") && link.from().equals(shift.key()))
        .map(LinkFacts::to)
        .map(plan::visible)
        .filter(item -> item != null && waits(item))
        .filter(item -> !PlanView.day(item.start()).isAfter(shift.end()))
        .map(
            item ->
                new Endangered(
                    Danger.SUCCESSOR,
                    item.key(),
                    item.title(),
                    PlanView.day(item.start()),
                    plan.calendars()
                        .of(item.key())
                        .workingDays(PlanView.day(item.start()), shift.end())));
  }

  private static boolean waits(ItemFacts item) {
    return item.start() != null
        && item.status() != MeasureStatus.CANCELLED
        && item.status() != MeasureStatus.DONE;
  }
}
