// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.scheduling.CalendarRepository;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.ClosingDayState;
import digital.konstanz.roadmap.scheduling.HolidayCalendarSource;
import digital.konstanz.roadmap.scheduling.app.CityDetails.ClosingDayDetails;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Name and Land of the city, its closing days, and what a working day and a full post are. */
@Stateless
public class CityService {

  static final String KIND = "calendar";
  private static final HolidayCalendarSource HOLIDAYS = new HolidayCalendarSource();
  private static final int YEARS_BEFORE = 1;
  private static final int YEARS_SHOWN = 6;
  private static final int MOST_CLOSING_DAYS = 500;

  @Inject CalendarRepository calendars;
  @Inject Units units;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  @Performs(Operation.MASTER_DATA_READ)
  public CityDetails city() {
    CalendarSettings settings = calendars.settings().orElse(null);
    CalendarSettingsState state = settings == null ? initial() : settings.state();
    return new CityDetails(
        state.cityName(),
        state.land(),
        List.copyOf(HOLIDAYS.lands()),
        state.hoursPerDay(),
        state.personDaysPerFte(),
        closingDays(state),
        WorkingYears.of(HOLIDAYS, state, firstYear(), YEARS_SHOWN),
        settings == null ? 0 : settings.version());
  }

  private int firstYear() {
    return businessDay.today().getYear() - YEARS_BEFORE;
  }

  private static CalendarSettingsState initial() {
    return new CalendarSettingsState(
        UUID.randomUUID(),
        null,
        CalendarSettings.LAND_BY_DEFAULT,
        CalendarSettings.HOURS_PER_DAY,
        CalendarSettings.PERSON_DAYS_PER_FTE,
        List.of());
  }

  private Map<String, ClosingDayDetails> closingDays(CalendarSettingsState state) {
    Map<UUID, String> keys = new HashMap<>();
    if (state.closingDays().stream().anyMatch(day -> day.unitId() != null)) {
      units.all().forEach(unit -> keys.put(unit.id(), unit.key()));
    }
    Map<String, ClosingDayDetails> days = new LinkedHashMap<>();
    state
        .closingDays()
        .forEach(
            day ->
                days.put(
                    day.id().toString(),
                    new ClosingDayDetails(
                        day.date(), day.everyYear(), day.title(), keys.get(day.unitId()))));
    return days;
  }

  /**
   * @param values {@code cityName land hoursPerDay personDaysPerFte closingDays}; closing days by
   *     id with {@code date everyYear title unit}, null removes one, an unknown id adds one
   * @throws StaleVersionException when it was changed since the seen version
   */
  @Performs(Operation.MASTER_DATA_EDIT)
  public CityDetails change(long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.MASTER_DATA_EDIT, Target.CITY);
    Patch patch =
        Patch.of(values).only("cityName", "land", "hoursPerDay", "personDaysPerFte", "closingDays");
    CalendarSettings settings = calendars.settings().orElse(null);
    CalendarSettingsState before = settings == null ? null : settings.state();
    long version = settings == null ? 0 : settings.version();
    if (seenVersion != version) {
      throw new StaleVersionException(KIND, seenVersion, version);
    }
    CalendarSettingsState wanted = wanted(before == null ? initial() : before, patch);
    if (settings == null) {
      settings = new CalendarSettings(wanted);
      calendars.add(settings);
    } else {
      settings.restore(wanted);
      calendars.flush();
    }
    journal.record(
        Gesture.of(Operation.MASTER_DATA_EDIT, null, "undo.city.changed"),
        List.of(new ObjectChange(KIND, settings.uuid(), KIND, before, settings.state())));
    return city();
  }

  private CalendarSettingsState wanted(CalendarSettingsState now, Patch patch) {
    String land = patch.text("land", now.land());
    if (!HOLIDAYS.lands().contains(land)) {
      throw RuleViolatedException.at("land", "calendar.land", land);
    }
    Integer days = patch.whole("personDaysPerFte", now.personDaysPerFte());
    return new CalendarSettingsState(
        now.id(),
        patch.text("cityName", now.cityName()),
        land,
        patch.decimal("hoursPerDay", now.hoursPerDay()),
        Values.required("personDaysPerFte", days),
        closingDays(now.closingDays(), patch));
  }

  private List<ClosingDayState> closingDays(List<ClosingDayState> now, Patch patch) {
    Map<String, ClosingDayState> days = new LinkedHashMap<>();
    now.forEach(day -> days.put(day.id().toString(), day));
    for (Map.Entry<String, Patch> part : patch.parts("closingDays").entrySet()) {
      if (part.getValue() == null) {
        days.remove(part.getKey());
      } else {
        days.put(part.getKey(), closingDay(days.get(part.getKey()), part.getValue()));
      }
    }
    if (days.size() > MOST_CLOSING_DAYS) {
      throw RuleViolatedException.at(
          "closingDays", "number.out-of-range", days.size(), 0, MOST_CLOSING_DAYS);
    }
    return new ArrayList<>(days.values());
  }

  // a changed day is a new one: parts of the calendar are replaced, never edited
  private ClosingDayState closingDay(ClosingDayState now, Patch patch) {
    patch.only("date", "everyYear", "title", "unit");
    LocalDate date = patch.date("date", now == null ? null : now.date());
    if (date == null) {
      throw RuleViolatedException.at(patch.at("date"), "closing-day.date-missing");
    }
    String title = patch.text("title", now == null ? null : now.title());
    return new ClosingDayState(
        UUID.randomUUID(),
        date,
        patch.yes("everyYear", now != null && now.everyYear()),
        patch.has("unit") ? unit(patch) : now == null ? null : now.unitId(),
        Texts.required(patch.at("title"), title, 300));
  }

  private UUID unit(Patch patch) {
    String key = patch.text("unit", null);
    if (key == null || key.isBlank()) {
      return null;
    }
    return units
        .byKey(key)
        .map(OrgUnit::id)
        .orElseThrow(() -> RuleViolatedException.at(patch.at("unit"), "unit.unknown", key));
  }
}
