// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/** A day on which nobody works beside the holidays, in one year or every year. */
@Entity
@Table(name = "closing_day")
public class ClosingDay {
  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "settings_id")
  private CalendarSettings settings;

  @Column(name = "closing_date")
  private LocalDate date;

  @Column(name = "every_year")
  private boolean everyYear;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "title")
  private String title;

  protected ClosingDay() {}

  ClosingDay(CalendarSettings settings, ClosingDayState state) {
    this.settings = settings;
    this.id = state.id();
    if (state.date() == null) {
      throw RuleViolatedException.at("date", "closing-day.date-missing");
    }
    this.date = state.date();
    this.everyYear = state.everyYear();
    this.unitId = state.unitId();
    this.title = Texts.required("title", state.title(), 300);
  }

  ClosingDayState state() {
    return new ClosingDayState(id, date, everyYear, unitId, title);
  }

  UUID id() {
    return id;
  }

  /** Whether this day is closed for the unit; a null unit asks for the whole city. */
  boolean closes(LocalDate day, UnitId unit) {
    boolean concerned = unitId == null || (unit != null && unitId.equals(unit.value()));
    boolean sameDay = everyYear ? MonthDay.from(date).equals(MonthDay.from(day)) : date.equals(day);
    return concerned && sameDay;
  }
}
