// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the ways people write them: ISO, {@code dd.mm.yyyy}, {@code dd/mm/yyyy}, a month,
 * quarter, half-year or year (imprecise), and {@code Low/Mid/High}, of which Mid, else High, else
 * Low counts. Years outside 1900..2199 are refused.
 */
public final class TabularDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.{0,20})?");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2}");
  private static final Pattern QUARTER =
      Pattern.compile("(?:Q|Quartal )([1-4])[ /.-]*(\\d{4})|([1-4])\\. ?Quartal (\\d{4})", FLAGS);
  private static final Pattern HALF =
      Pattern.compile("(?:H|HJ ?)([12])[ /.-]*(\\d{4})|([12])\\. ?Halbjahr (\\d{4})", FLAGS);
  private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
  private static final Pattern RANGE = Pattern.compile("(Low|Mid|High)\\s*:\\s*([^,;]+)", FLAGS);
  private static final List<String> PREFERRED = List.of("mid", "high", "low");
  private static final Map<String, Integer> MONTHS = months();

  private TabularDates() {}

  /** DAY_FIRST or MONTH_FIRST when at least one cell shows it and none the other, else AUTO. */
  public static DateOrder decide(Collection<String> cells) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String cell : cells) {
      Matcher slashes = SLASHES.matcher(cell);
      while (slashes.find()) {
        dayFirst |= number(slashes, 1) > 12;
        monthFirst |= number(slashes, 2) > 12;
      }
    }
    if (dayFirst == monthFirst) {
      return DateOrder.AUTO;
    }
    return dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }

  /**
   * A start counts from the first day of its period, an end to the last one.
   *
   * <p>Refused with {@code import.date}, {@code import.date-ambiguous}, {@code import.date-year}
   * (first and last year), {@code import.date-short-year}.
   */
  public static TabularReading<TabularDate> read(String cell, DateOrder order, boolean isStart) {
    String text = TabularTexts.oneLine(cell);
    String chosen = chosen(text);
    TabularReading<PlanDate> read = single(chosen == null ? text : chosen, order);
    if (read.isRefused()) {
      return new TabularReading<>(null, read.code(), read.values());
    }
    PlanDate date = isStart ? read.value().asStart() : read.value().asEnd();
    return TabularReading.of(new TabularDate(date, chosen != null));
  }

  private static String chosen(String text) {
    Map<String, String> found = new TreeMap<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      found.putIfAbsent(range.group(1).toLowerCase(Locale.ROOT), range.group(2).strip());
    }
    return PREFERRED.stream().map(found::get).filter(v -> v != null).findFirst().orElse(null);
  }

  private static TabularReading<PlanDate> single(String text, DateOrder order) {
    try {
      Matcher m;
      if ((m = ISO.matcher(text)).matches()) {
        return day(number(m, 1), number(m, 2), number(m, 3));
      }
      if ((m = POINTS.matcher(text)).matches()) {
        return day(number(m, 3), number(m, 2), number(m, 1));
      }
      if ((m = SLASHES.matcher(text)).matches()) {
        return slashes(number(m, 1), number(m, 2), number(m, 3), order);
      }
      return period(text);
    } catch (DateTimeException e) {
      return TabularReading.refused("import.date");
    }
  }

  private static TabularReading<PlanDate> slashes(
      int first, int second, int year, DateOrder order) {
    boolean same = first == second;
    if (order == DateOrder.AUTO && !same && first <= 12 && second <= 12) {
      return TabularReading.refused("import.date-ambiguous");
    }
    boolean dayFirst = order == DateOrder.AUTO ? first > 12 || same : order == DateOrder.DAY_FIRST;
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private static TabularReading<PlanDate> period(String text) {
    Matcher m;
    if ((m = QUARTER.matcher(text)).matches()) {
      int quarter = either(m, 1, 3);
      return imprecise(either(m, 2, 4), quarter * 3 - 2, Precision.QUARTER);
    }
    if ((m = HALF.matcher(text)).matches()) {
      return imprecise(either(m, 2, 4), either(m, 1, 3) * 6 - 5, Precision.HALF_YEAR);
    }
    if ((m = NAMED_MONTH.matcher(text)).matches()) {
      Integer month = MONTHS.get(m.group(1).toLowerCase(Locale.ROOT));
      return month == null
          ? TabularReading.refused("import.date")
          : imprecise(number(m, 2), month, Precision.MONTH);
    }
    if ((m = MONTH.matcher(text)).matches()) {
      return imprecise(number(m, 2), number(m, 1), Precision.MONTH);
    }
    if ((m = ISO_MONTH.matcher(text)).matches()) {
      return imprecise(number(m, 1), number(m, 2), Precision.MONTH);
    }
    if (YEAR.matcher(text).matches()) {
      return imprecise(Integer.parseInt(text), 1, Precision.YEAR);
    }
    boolean isShort = SHORT_YEAR.matcher(text).matches();
    return TabularReading.refused(isShort ? "import.date-short-year" : "import.date");
  }

  private static TabularReading<PlanDate> day(int year, int month, int day) {
    return checked(year, LocalDate.of(year, month, day), Precision.DAY);
  }

  private static TabularReading<PlanDate> imprecise(int year, int month, Precision precision) {
    return checked(year, LocalDate.of(year, month, 1), precision);
  }

  private static TabularReading<PlanDate> checked(int year, LocalDate date, Precision precision) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? TabularReading.refused("import.date-year", FIRST_YEAR, LAST_YEAR)
        : TabularReading.of(new PlanDate(date, precision));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int either(Matcher matcher, int one, int other) {
    return number(matcher, matcher.group(one) != null ? one : other);
  }

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "januar january jan jänner",
            "februar february feb",
            "märz march mär mrz mar maerz",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec");
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
