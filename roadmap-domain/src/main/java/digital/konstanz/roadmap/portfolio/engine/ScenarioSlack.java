// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.engine.DeadlineRule.Standing;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The deadline to which a scenario has least time. A scenario is available when the last measure
 * ends that it requires, and serves the legal drivers that these measures serve. It has no leading
 * unit: its working days are the city's.
 *
 * @param workingDays after it is available up to and including the deadline; negative: so many too
 *     late
 */
public record ScenarioSlack(String driver, LocalDate date, int workingDays, Standing standing) {
  private static final Comparator<ScenarioSlack> NEAREST =
      Comparator.comparingInt(ScenarioSlack::workingDays)
          .thenComparing(ScenarioSlack::date)
          .thenComparing(ScenarioSlack::driver);

  /**
   * Empty when the day is not known, or no binding deadline is to come.
   *
   * @param availableFrom null for unknown
   * @param open whether a required measure is not done
   * @param deadlines of the drivers that it serves
   */
  public static Optional<ScenarioSlack> least(
      LocalDate availableFrom,
      boolean open,
      Collection<DeadlineFacts> deadlines,
      DeadlineRule rule,
      WorkingCalendar city) {
    return availableFrom == null
        ? Optional.empty()
        : deadlines.stream()
            .filter(rule::counts)
            .map(
                deadline -> {
                  int left = DeadlineSlack.left(availableFrom, deadline.date(), city);
                  return new ScenarioSlack(
                      deadline.driver(), deadline.date(), left, rule.standing(left, open));
                })
            .min(NEAREST);
  }
}
