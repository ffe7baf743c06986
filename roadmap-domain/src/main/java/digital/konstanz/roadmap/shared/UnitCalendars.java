// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working calendars of the units: the city's, without the closing days of the unit and of those
 * above it. Immutable; a calendar is built when it is asked for first.
 */
public final class UnitCalendars {
  private final WorkingCalendar city;
  private final Map<UUID, List<FreeDay>> closingDays;
  private final Map<String, WorkingCalendar> built = new ConcurrentHashMap<>();
  private final Map<String, WorkingCalendar> byPath = new ConcurrentHashMap<>();

  private UnitCalendars(WorkingCalendar city, Map<UUID, List<FreeDay>> closingDays) {
    this.city = city;
    this.closingDays = Map.copyOf(closingDays);
  }

  /**
   * @param closingDays beyond those of the city, by unit
   */
  public static UnitCalendars of(WorkingCalendar city, Map<UUID, List<FreeDay>> closingDays) {
    return new UnitCalendars(city, closingDays);
  }

  public WorkingCalendar city() {
    return city;
  }

  /**
   * The name of the calendar of the unit with this path, the same for all units that share it;
   * empty for the city's.
   *
   * @param path ids from the top with delimiters, {@code /<id>/<id>/}; null for no unit
   */
  public Optional<String> name(String path) {
    if (path == null || closingDays.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder walked = new StringBuilder("/");
    String nearest = null;
    for (String id : ids(path)) {
      walked.append(id).append('/');
      if (closingDays.containsKey(UUID.fromString(id))) {
        nearest = walked.toString();
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The calendar of the unit with this path; the city's for null. */
  public WorkingCalendar of(String path) {
    return path == null || closingDays.isEmpty()
        ? city
        : byPath.computeIfAbsent(path, this::nearest);
  }

  private WorkingCalendar nearest(String path) {
    return name(path).map(name -> built.computeIfAbsent(name, this::build)).orElse(city);
  }

  /** Whether every unit follows the city's calendar. */
  public boolean areOne() {
    return closingDays.isEmpty();
  }

  private WorkingCalendar build(String path) {
    List<FreeDay> days = new ArrayList<>();
    ids(path).forEach(id -> days.addAll(closingDays.getOrDefault(UUID.fromString(id), List.of())));
    return city.alsoWithout(days);
  }

  /** The same days; the city's calendar is compared by identity, for it is built once. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitCalendars that
        && city == that.city
        && closingDays.equals(that.closingDays);
  }

  @Override
  public int hashCode() {
    return closingDays.hashCode();
  }

  private static List<String> ids(String path) {
    return List.of(path.split("/")).stream().filter(id -> !id.isEmpty()).toList();
  }
}
