// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the city is called and how it counts working time: the Land whose holidays hold, extra
 * closing days, hours of a working day and person-days of a full-time post in a year. One row in an
 * installation.
 */
@Entity
@Table(name = "calendar_settings")
public class CalendarSettings implements Aggregate<CalendarSettingsState> {
  private static final Pattern LAND = Pattern.compile("DE-[A-Z]{2}");

  /** Until the city says otherwise. */
  public static final String LAND_BY_DEFAULT = "DE-BW";

  public static final BigDecimal HOURS_PER_DAY = new BigDecimal("7.80");
  public static final int PERSON_DAYS_PER_FTE = 200;
  private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
  private static final int DAYS_OF_A_YEAR = 366;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "city_name")
  private String cityName;

  @Column(name = "land")
  private String land;

  @Column(name = "hours_per_day")
  private BigDecimal hoursPerDay;

  @Column(name = "person_days_per_fte")
  private int personDaysPerFte;

  @OneToMany(mappedBy = "settings", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ClosingDay> closingDays = new ArrayList<>();

  @Column(name = "revision")
  private long revision;

  @Version
  @Column(name = "version")
  private long version;

  protected CalendarSettings() {}

  /**
   * @throws RuleViolatedException {@code calendar.land}, {@code calendar.hours}, {@code
   *     calendar.fte-days}
   */
  public CalendarSettings(CalendarSettingsState state) {
    this.id = state.id();
    restore(state);
  }

  @Override
  public CalendarSettingsState state() {
    return new CalendarSettingsState(
        id,
        cityName,
        land,
        hoursPerDay.setScale(2, RoundingMode.HALF_UP),
        personDaysPerFte,
        closingDays.stream()
            .map(ClosingDay::state)
            .sorted(Comparator.comparing(ClosingDayState::date).thenComparing(ClosingDayState::id))
            .toList());
  }

  @Override
  public final void restore(CalendarSettingsState state) {
    if (state.land() == null || !LAND.matcher(state.land()).matches()) {
      throw RuleViolatedException.at("land", "calendar.land", state.land());
    }
    BigDecimal hours = state.hoursPerDay();
    if (hours == null || hours.signum() <= 0 || hours.compareTo(HOURS_OF_A_DAY) > 0) {
      throw RuleViolatedException.at("hoursPerDay", "calendar.hours", hours);
    }
    if (state.personDaysPerFte() < 1 || state.personDaysPerFte() > DAYS_OF_A_YEAR) {
      throw RuleViolatedException.at(
          "personDaysPerFte", "calendar.fte-days", state.personDaysPerFte());
    }
    this.cityName = Texts.optional("cityName", state.cityName(), 200);
    this.land = state.land();
    this.hoursPerDay = hours.setScale(2, RoundingMode.HALF_UP);
    this.personDaysPerFte = state.personDaysPerFte();
    replaceClosingDays(state.closingDays());
  }

  private void replaceClosingDays(List<ClosingDayState> wanted) {
    boolean removed = closingDays.removeIf(day -> !wanted.contains(day.state()));
    Set<UUID> kept = closingDays.stream().map(ClosingDay::id).collect(Collectors.toSet());
    List<ClosingDay> missing =
        wanted.stream()
            .filter(state -> !kept.contains(state.id()))
            .map(state -> new ClosingDay(this, state))
            .toList();
    if (closingDays.addAll(missing) || removed) {
      revision++;
    }
  }

  /** Whether this day is closed for the unit; a null unit asks for the whole city. */
  public boolean closed(LocalDate day, UnitId unit) {
    return closingDays.stream().anyMatch(closing -> closing.closes(day, unit));
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return "calendar";
  }

  @Override
  public long version() {
    return version;
  }

  /** Null until somebody said it. */
  public String cityName() {
    return cityName;
  }

  /** ISO 3166-2 code, as in {@code DE-BW}. */
  public String land() {
    return land;
  }

  public BigDecimal hoursPerDay() {
    return hoursPerDay;
  }

  public int personDaysPerFte() {
    return personDaysPerFte;
  }
}
