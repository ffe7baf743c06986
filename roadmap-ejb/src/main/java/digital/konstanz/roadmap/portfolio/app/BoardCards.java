// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.LifeCycle;
import digital.konstanz.roadmap.portfolio.LifeCycleFacts;
import digital.konstanz.roadmap.portfolio.LifeCycleStep;
import digital.konstanz.roadmap.portfolio.app.BoardCard.NextStatus;
import digital.konstanz.roadmap.portfolio.persistence.ChildFacts;
import digital.konstanz.roadmap.portfolio.persistence.LatestReport;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes cards of measures for one caller on one day. */
final class BoardCards {

  /** What is known of the measures beside themselves, by their id. */
  record Around(
      Map<UUID, ChildFacts> children,
      Map<UUID, List<String>> drivers,
      Map<UUID, LatestReport> reports,
      Map<UUID, LocalDate> statusSince) {}

  private final Around around;
  private final MeasureLights lights;
  private final LocalDate asOf;
  private final ReadScope movable = Callers.scope(Operation.MEASURE_STATUS);
  private final ReadScope orderable = Callers.scope(Operation.MEASURE_ORDER);

  BoardCards(Around around, MeasureLights lights, LocalDate asOf) {
    this.around = around;
    this.lights = lights;
    this.asOf = asOf;
  }

  BoardCard card(OverviewFacts measure) {
    ChildFacts below = around.children().getOrDefault(measure.id(), ChildFacts.NONE);
    boolean mayMove = movable.admits(measure.target());
    return new BoardCard(
        measure.key(),
        measure.title(),
        measure.status(),
        measure.lead(),
        measure.field(),
        measure.focalPoint(),
        MeasureLights.day(measure.span().start()),
        MeasureLights.day(measure.span().end()),
        MeasureLights.day(measure.span().forecastEnd()),
        lights.delay(measure),
        lights.overall(measure, around.reports().get(measure.id())),
        around.drivers().getOrDefault(measure.id(), List.of()),
        new BoardCard.Children(below.done(), below.total()),
        daysInColumn(measure),
        measure.rank(),
        measure.version(),
        mayMove,
        orderable.admits(measure.target()),
        mayMove ? allowed(measure, below) : List.of());
  }

  /** Recorded changes first; what was imported running or done stands there since its own dates. */
  private Integer daysInColumn(OverviewFacts measure) {
    LocalDate since = around.statusSince().get(measure.id());
    if (since == null) {
      since =
          MeasureLights.day(
              switch (measure.status()) {
                case RUNNING -> measure.span().start();
                case DONE -> finished(measure);
                default -> null;
              });
    }
    return since == null || since.isAfter(asOf) ? null : (int) ChronoUnit.DAYS.between(since, asOf);
  }

  private static PlanDate finished(OverviewFacts measure) {
    OverviewFacts.Span span = measure.span();
    if (span.actualEnd() != null) {
      return span.actualEnd();
    }
    return span.forecastEnd() != null ? span.forecastEnd() : span.end();
  }

  private static List<NextStatus> allowed(OverviewFacts measure, ChildFacts below) {
    LifeCycleFacts facts =
        new LifeCycleFacts(
            measure.status(), measure.span().planned(), measure.led(), below.gates());
    return LifeCycle.steps(facts).stream()
        .filter(LifeCycleStep::possible)
        .map(BoardCards::next)
        .toList();
  }

  private static NextStatus next(LifeCycleStep step) {
    if (!step.obstacles().isEmpty()) {
      return new NextStatus(
          step.target(), step.obstacles().get(0), step.overridable() ? "overrideReason" : null);
    }
    return step.reasonNeeded()
        ? new NextStatus(step.target(), LifeCycle.REASON_MISSING, "reason")
        : new NextStatus(step.target(), null, null);
  }
}
