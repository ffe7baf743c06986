// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.portfolio.persistence.LatestReport;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;

/** Light and delay of measures on one day. */
final class MeasureLights {
  private final LightRules rules;
  private final UnitCalendars calendars;
  private final LocalDate asOf;

  MeasureLights(LightRules rules, UnitCalendars calendars, LocalDate asOf) {
    this.rules = rules;
    this.calendars = calendars;
    this.asOf = asOf;
  }

  /**
   * @param report null when there is none
   * @return null for a measure that is not running
   */
  Rag overall(OverviewFacts measure, LatestReport report) {
    LightFacts facts =
        new LightFacts(
            measure.status(),
            day(measure.span().start()),
            day(measure.span().end()),
            day(measure.span().forecastEnd()),
            report == null ? null : report.costFactor(),
            measure.progress(),
            report == null ? null : report.date(),
            report == null ? null : report.override());
    return new TrafficLights(rules, calendars.of(measure.leadingUnit()))
        .of(facts, asOf)
        .map(Lights::overall)
        .orElse(null);
  }

  /**
   * Working days from the planned end to the forecast end, negative when earlier; of a running
   * measure without forecast up to the day itself. Null where nothing is expected.
   */
  Integer delay(OverviewFacts measure) {
    LocalDate end = day(measure.span().end());
    LocalDate expected = day(measure.span().forecastEnd());
    boolean running = measure.status() == MeasureStatus.RUNNING;
    if (end == null || (expected == null && !running)) {
      return null;
    }
    LocalDate until = expected == null && asOf.isAfter(end) ? asOf : expected;
    if (until == null) {
      return null;
    }
    WorkingCalendar calendar = calendars.of(measure.leadingUnit());
    return until.isBefore(end)
        ? -calendar.workingDays(until.plusDays(1), end)
        : calendar.workingDays(end.plusDays(1), until);
  }

  static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }
}
