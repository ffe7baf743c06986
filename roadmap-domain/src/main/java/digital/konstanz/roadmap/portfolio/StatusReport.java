// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** A dated row of a measure, added and never overwritten. */
@Entity
@Table(name = "status_report")
public class StatusReport {
  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Column(name = "report_date")
  private LocalDate date;

  @Column(name = "sequence_number")
  private int sequence;

  @Column(name = "progress")
  private Integer progress;

  @Column(name = "forecast_end")
  private LocalDate forecastEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "forecast_end_precision")
  private Precision forecastEndPrecision;

  @Column(name = "cost_factor")
  private BigDecimal costFactor;

  @Column(name = "spent_person_days")
  private BigDecimal spentPersonDays;

  @Column(name = "report_text")
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "slip_category")
  private SlipCategory slipCategory;

  @Column(name = "slip_reason")
  private String slipReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "light_override")
  private Rag lightOverride;

  @Column(name = "light_reason")
  private String lightReason;

  @Column(name = "confirmed_unchanged")
  private boolean confirmedUnchanged;

  @Column(name = "author_user_id")
  private UUID authorUserId;

  protected StatusReport() {}

  /**
   * @throws RuleViolatedException {@code report.date-missing}, {@code report.light-reason-missing},
   *     {@code report.cost-factor-out-of-range}
   */
  StatusReport(Measure measure, StatusReportState state) {
    this.measure = measure;
    this.id = state.id();
    if (state.date() == null) {
      throw RuleViolatedException.at("date", "report.date-missing");
    }
    this.date = state.date();
    this.sequence = state.sequence();
    this.progress = state.progress() == null ? null : new Percent(state.progress()).value();
    takeForecast(state.forecastEnd());
    this.costFactor = factor(state.costFactor());
    PersonDays spent = PersonDays.ofNullable(state.spentPersonDays());
    this.spentPersonDays = spent == null ? null : spent.amount();
    this.text = Texts.optional("text", state.text(), 10_000);
    this.slipCategory = state.slipCategory();
    this.slipReason = Texts.optional("slipReason", state.slipReason(), 2_000);
    this.lightOverride = state.lightOverride();
    this.lightReason = Texts.optional("lightReason", state.lightReason(), 2_000);
    if (lightOverride != null && lightReason == null) {
      throw RuleViolatedException.at("lightReason", "report.light-reason-missing");
    }
    this.confirmedUnchanged = state.confirmedUnchanged();
    this.authorUserId = state.authorUserId();
  }

  private void takeForecast(PlanDate end) {
    this.forecastEnd = end == null ? null : end.asEnd().date();
    this.forecastEndPrecision = end == null ? null : end.precision();
  }

  private static BigDecimal factor(BigDecimal value) {
    if (value == null) {
      return null;
    }
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
      throw RuleViolatedException.at("costFactor", "report.cost-factor-out-of-range", value);
    }
    return value.setScale(4, RoundingMode.HALF_UP);
  }

  public StatusReportState state() {
    return new StatusReportState(
        id,
        date,
        sequence,
        progress,
        forecastEnd(),
        factor(costFactor),
        spentPersonDays == null ? null : new PersonDays(spentPersonDays).amount(),
        text,
        slipCategory,
        slipReason,
        lightOverride,
        lightReason,
        confirmedUnchanged,
        authorUserId);
  }

  public UUID id() {
    return id;
  }

  public LocalDate date() {
    return date;
  }

  /** Counts the reports of one day from 0. */
  public int sequence() {
    return sequence;
  }

  public PlanDate forecastEnd() {
    return PlanDate.ofNullable(forecastEnd, forecastEndPrecision);
  }

  /** Expected cost divided by planned cost; null for unknown. */
  public BigDecimal costFactor() {
    return costFactor;
  }

  /** The light set by hand; null when the rules decide. */
  public Rag lightOverride() {
    return lightOverride;
  }
}
