// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which measures of a plan are wanted; null or empty means all.
 *
 * @param from measures that end on this day or later, inclusive; undated ones stay
 * @param to measures that start on this day or earlier, inclusive; undated ones stay
 * @param units keys of leading units
 * @param fields keys of fields of action
 * @param baseline key of the baseline beside the plan; empty for the approved plan
 * @param only keys of the measures that are admitted at all; null for every measure
 */
public record TimelineFilter(
    LocalDate from,
    LocalDate to,
    Set<String> units,
    Set<String> fields,
    Set<MeasureStatus> statuses,
    String baseline,
    Set<String> only) {

  public static final TimelineFilter NONE =
      new TimelineFilter(null, null, Set.of(), Set.of(), Set.of(), "", null);

  public TimelineFilter {
    units = Set.copyOf(units);
    fields = Set.copyOf(fields);
    statuses = Set.copyOf(statuses);
    baseline = baseline == null ? "" : baseline;
    only = only == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(only));
  }

  /** Every measure beside this baseline; null for the approved plan. */
  public static TimelineFilter beside(String baseline) {
    return new TimelineFilter(null, null, Set.of(), Set.of(), Set.of(), baseline, null);
  }

  /** Whether it leaves every measure in; which baseline stands beside them is no matter. */
  public boolean isNone() {
    return NONE.equals(new TimelineFilter(from, to, units, fields, statuses, "", only));
  }

  boolean overlaps(LocalDate start, LocalDate end) {
    boolean tooEarly = from != null && end != null && end.isBefore(from);
    boolean tooLate = to != null && start != null && start.isAfter(to);
    return !tooEarly && !tooLate;
  }

  boolean admits(TimelineRow row, String field) {
    return (only == null || only.contains(row.key()))
        && (units.isEmpty() || units.contains(row.lead()))
        && (fields.isEmpty() || fields.contains(field))
        && (statuses.isEmpty()
            || statuses.stream().anyMatch(status -> status.name().equals(row.status())))
        && overlaps(row.start(), row.forecastEnd() != null ? row.forecastEnd() : row.end());
  }
}
