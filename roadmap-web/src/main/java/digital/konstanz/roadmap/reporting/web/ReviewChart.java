// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.app.ReviewDetails;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where bars lie between the first and the last day, as styles in percent: the same on screen and
 * on paper of any size. A style is empty where there is nothing to draw.
 */
public final class ReviewChart {

  private static final int MOST_YEARS = 12;

  private final LocalDate from;
  private final long days;
  private final LocalDate asOf;

  /** A year on the axis. */
  public record Tick(String label, String style) {}

  ReviewChart(ReviewDetails details) {
    LocalDate first = details.from() == null ? details.asOf() : details.from();
    LocalDate last = details.to() == null ? details.asOf() : details.to();
    this.from = first.withDayOfYear(1);
    this.asOf = details.asOf();
    this.days = ChronoUnit.DAYS.between(from, last.withDayOfYear(1).plusYears(1));
  }

  /** First of January of each year; every n-th where there are many. */
  public List<Tick> getTicks() {
    int years = (int) ChronoUnit.YEARS.between(from, from.plusDays(days));
    int step = Math.max(1, (years + MOST_YEARS - 1) / MOST_YEARS);
    List<Tick> ticks = new ArrayList<>();
    for (int year = 0; year < years; year += step) {
      LocalDate day = from.plusYears(year);
      ticks.add(new Tick(String.valueOf(day.getYear()), "left:" + percent(day)));
    }
    return ticks;
  }

  public String getToday() {
    boolean inside = !asOf.isBefore(from) && asOf.isBefore(from.plusDays(days));
    return inside ? "left:" + percent(asOf) : "";
  }

  public String planned(ReviewRow row) {
    return bar(row.start(), row.end());
  }

  public String approved(ReviewRow row) {
    return bar(row.approvedStart(), row.approvedEnd());
  }

  /** From the planned to a later expected end. */
  public String later(ReviewRow row) {
    boolean later =
        row.end() != null && row.expectedEnd() != null && row.expectedEnd().isAfter(row.end());
    return later ? bar(row.end().plusDays(1), row.expectedEnd()) : "";
  }

  private String bar(LocalDate start, LocalDate end) {
    LocalDate first = start == null ? end : start;
    LocalDate last = end == null ? start : end;
    if (first == null || last.isBefore(first)) {
      return "";
    }
    double width = (ChronoUnit.DAYS.between(first, last) + 1) * 100.0 / days;
    return "left:" + percent(first) + ";width:" + percent(width);
  }

  private String percent(LocalDate day) {
    return percent(ChronoUnit.DAYS.between(from, day) * 100.0 / days);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
