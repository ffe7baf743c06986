// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody asks of levelling, judged field by field; what is absent is as proposed. */
final class LevellingInput {
  static final int MOST_YEARS = 20;
  private static final int MOST_SECONDS = 60;

  private LevellingInput() {}

  static LevellingRequest of(
      Map<String, Object> values, LevellingRequest proposed, LocalDate today, Set<String> known) {
    Patch patch = Patch.of(values).only("period", "from", "until", "units", "statuses", "seconds");
    LocalDate from = orElse(patch.date("from", proposed.from()), proposed.from());
    LocalDate until = orElse(patch.date("until", proposed.until()), proposed.until());
    if (from.isBefore(today)) {
      throw RuleViolatedException.at("from", "levelling.past", today);
    }
    if (until.isBefore(from) || until.isAfter(from.plusYears(MOST_YEARS))) {
      throw RuleViolatedException.at("until", "levelling.until-range", MOST_YEARS);
    }
    PlanDate.ofNullable(until, Precision.DAY);
    Integer seconds = patch.whole("seconds", proposed.seconds());
    if (seconds == null || seconds < 0 || seconds > MOST_SECONDS) {
      throw RuleViolatedException.at("seconds", "levelling.seconds-most", MOST_SECONDS);
    }
    CalendarPeriod period = patch.constant("period", proposed.period(), CalendarPeriod.class);
    return new LevellingRequest(
        period == null ? proposed.period() : period,
        from,
        until,
        units(patch, known),
        statuses(patch, proposed.statuses()),
        seconds);
  }

  private static LocalDate orElse(LocalDate day, LocalDate proposed) {
    return day == null ? proposed : day;
  }

  private static List<String> units(Patch patch, Set<String> known) {
    List<String> units = orEmpty(patch.lines("units", List.of()));
    for (String unit : units) {
      if (!known.contains(unit)) {
        throw RuleViolatedException.at("units", "levelling.unit-unknown", unit);
      }
    }
    return units;
  }

  private static Set<MeasureStatus> statuses(Patch patch, Set<MeasureStatus> proposed) {
    List<String> names = orEmpty(patch.lines("statuses", List.of()));
    if (names.isEmpty()) {
      return proposed;
    }
    Set<MeasureStatus> statuses = new LinkedHashSet<>();
    for (String name : names) {
      MeasureStatus status =
          LevellingPlan.STATUSES.stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow(() -> RuleViolatedException.at("statuses", "levelling.status", name));
      statuses.add(status);
    }
    return statuses;
  }

  private static List<String> orEmpty(List<String> lines) {
    return lines == null ? List.of() : lines;
  }
}
