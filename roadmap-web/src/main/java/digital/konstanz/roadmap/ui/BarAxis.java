// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where bars lie over whole years, as styles in percent: the same on screen and on paper of any
 * size. A style is empty where there is nothing to draw.
 */
public final class BarAxis {

  private static final int MOST_YEARS = 12;

  private final LocalDate from;
  private final long days;

  /** A year on the axis. */
  public record Tick(String label, String style) {}

  /** From the year of the first to the end of the year of the last day. */
  public BarAxis(LocalDate first, LocalDate last) {
    this.from = first.withDayOfYear(1);
    this.days = ChronoUnit.DAYS.between(from, last.withDayOfYear(1).plusYears(1));
  }

  /** First of January of each year; every n-th where there are many. */
  public List<Tick> ticks() {
    int years = (int) ChronoUnit.YEARS.between(from, from.plusDays(days));
    int step = Math.max(1, (years + MOST_YEARS - 1) / MOST_YEARS);
    List<Tick> ticks = new ArrayList<>();
    for (int year = 0; year < years; year += step) {
      LocalDate day = from.plusYears(year);
      ticks.add(new Tick(String.valueOf(day.getYear()), "left:" + percent(day)));
    }
    return ticks;
  }

  /** A line at the beginning of the day; empty outside. */
  public String at(LocalDate day) {
    boolean inside = !day.isBefore(from) && day.isBefore(from.plusDays(days));
    return inside ? "left:" + percent(day) : "";
  }

  /** Both inclusive; with one day alone a bar of that day. */
  public String bar(LocalDate start, LocalDate end) {
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
