// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.DeadlineRule.Standing;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Asked;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Danger;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Endangered;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewLine;
import digital.konstanz.roadmap.reporting.persistence.DeadlineRowFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.LinkFacts;
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

  ReviewLines(PlanView plan, List<DeadlineRowFacts> deadlines) {
    this.plan = plan;
    this.deadlines = deadlines;
    this.drivers = plan.references("DRIVER");
    this.requirements = plan.references("REQUIRES");
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
        .filter(deadline -> own.contains(deadline.driver()))
        .filter(deadline -> plan.deadlineRule().counts(deadline.facts()))
        .flatMap(deadline -> endangered(deadline, shift));
  }

  private Stream<Endangered> endangered(DeadlineRowFacts deadline, ShiftRow shift) {
    Standing standing = plan.standing(shift.key(), shift.end(), deadline.date());
    if (standing == Standing.MET) {
      return Stream.empty();
    }
    int left = DeadlineSlack.left(shift.end(), deadline.date(), plan.calendars().of(shift.key()));
    return Stream.of(
        new Endangered(
            standing == Standing.MISSED ? Danger.DEADLINE_MISSED : Danger.DEADLINE_NEAR,
            deadline.driver(),
            deadline.driverName(),
            deadline.date(),
            Math.abs(left)));
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
