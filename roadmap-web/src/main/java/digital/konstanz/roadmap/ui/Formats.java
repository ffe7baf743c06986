// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates and numbers the way the city writes them, in each language. Null is a dash. */
public final class Formats {

  private static final String NOTHING = "–";
  private static final ZoneId CITY = ZoneId.of("Europe/Berlin");
  private static final Map<Locale, Formats> BY_LOCALE =
      Map.of(
          Locale.GERMAN,
              new Formats(Locale.GERMAN, Locale.GERMANY, "dd.MM.yyyy", "%s. Halbjahr %s"),
          Locale.ENGLISH, new Formats(Locale.ENGLISH, Locale.UK, "d MMM yyyy", "H%s %s"));

  private final Locale locale;
  private final Locale country;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter moment;
  private final String halfYear;

  private Formats(Locale locale, Locale country, String day, String halfYear) {
    this.locale = locale;
    this.country = country;
    this.day = DateTimeFormatter.ofPattern(day, country);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", country);
    this.moment = DateTimeFormatter.ofPattern(day + ", HH:mm", country).withZone(CITY);
    this.halfYear = halfYear;
  }

  public static Formats of(Locale locale) {
    return BY_LOCALE.get(Texts.locale(List.of(locale)));
  }

  public String date(LocalDate date) {
    return date == null ? NOTHING : day.format(date);
  }

  /** As exact as it is known: a day, a month, Q3 2027, a half-year, a year. */
  public String date(PlanDate date) {
    if (date == null) {
      return NOTHING;
    }
    LocalDate on = date.date();
    return switch (date.precision()) {
      case DAY -> day.format(on);
      case MONTH -> month.format(on);
      case QUARTER -> "Q" + on.get(IsoFields.QUARTER_OF_YEAR) + " " + on.getYear();
      case HALF_YEAR ->
          String.format(locale, halfYear, on.getMonthValue() <= 6 ? 1 : 2, on.getYear());
      case YEAR -> String.valueOf(on.getYear());
    };
  }

  /** Date and time in the city's time zone. */
  public String moment(Instant instant) {
    return instant == null ? NOTHING : moment.format(instant);
  }

  /** With at most two decimals. */
  public String number(BigDecimal number) {
    if (number == null) {
      return NOTHING;
    }
    NumberFormat format = NumberFormat.getNumberInstance(country);
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** With exactly so many decimals. */
  public String number(BigDecimal number, int decimals) {
    if (number == null) {
      return NOTHING;
    }
    NumberFormat format = NumberFormat.getNumberInstance(country);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** Whole euros; cents only where there are some. */
  public String euros(BigDecimal amount) {
    if (amount == null) {
      return NOTHING;
    }
    NumberFormat format = NumberFormat.getNumberInstance(country);
    int decimals = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return locale == Locale.GERMAN ? format.format(amount) + " €" : "€" + format.format(amount);
  }

  /** With a plus or a real minus sign in front. */
  public String signed(long number) {
    return number > 0 ? "+" + number : number < 0 ? "−" + Math.abs(number) : "0";
  }
}
