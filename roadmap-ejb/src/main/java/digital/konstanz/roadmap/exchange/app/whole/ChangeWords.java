// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;

/** Names of fields and values of a change as people read them, in German or English. */
final class ChangeWords {
  private static final int LONGEST = 200;
  private static final int DECIMALS = 12;
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final Function<UUID, String> keys;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final NumberFormat number;

  /**
   * @param keys the key of an object; null for one that has none
   */
  ChangeWords(Locale locale, Function<UUID, String> keys) {
    boolean english = locale != null && "en".equals(locale.getLanguage());
    Locale country = english ? Locale.UK : Locale.GERMANY;
    this.texts = bundle(english ? Locale.ENGLISH : Locale.GERMAN);
    this.keys = keys;
    this.day = DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd.MM.yyyy", country);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", country);
    this.number = NumberFormat.getNumberInstance(country);
    number.setMaximumFractionDigits(DECIMALS);
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "imports/changes", locale, ChangeWords.class.getClassLoader(), NO_FALLBACK);
  }

  /** Name of a field; one without a word is called as in the file. */
  String field(String name) {
    return texts.containsKey("field." + name) ? texts.getString("field." + name) : name;
  }

  String text(String key) {
    return texts.getString(key);
  }

  /** A single value in one line; null for null and for an empty text. */
  String value(Object value) {
    if (value == null) {
      return null;
    }
    String text = shown(value);
    return text.isBlank() ? null : shortened(text);
  }

  private String shown(Object value) {
    if (value instanceof UUID id) {
      String key = keys.apply(id);
      return key == null ? texts.getString("unnamed") : key;
    }
    if (value instanceof PlanDate date) {
      return date(date);
    }
    if (value instanceof LocalDate date) {
      return day.format(date);
    }
    if (value instanceof Instant instant) {
      return day.format(instant.atZone(ZoneOffset.UTC));
    }
    if (value instanceof BigDecimal amount) {
      return number.format(amount);
    }
    if (value instanceof Boolean yes) {
      return texts.getString(yes ? "yes" : "no");
    }
    if (value instanceof Enum<?> constant) {
      String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return texts.containsKey(key) ? texts.getString(key) : constant.name();
    }
    return value.toString();
  }

  private String date(PlanDate date) {
    LocalDate on = date.date();
    return switch (date.precision()) {
      case DAY -> day.format(on);
      case MONTH -> month.format(on);
      case QUARTER -> "Q" + on.get(IsoFields.QUARTER_OF_YEAR) + " " + on.getYear();
      case HALF_YEAR -> "H" + (on.getMonthValue() <= 6 ? 1 : 2) + " " + on.getYear();
      case YEAR -> String.valueOf(on.getYear());
    };
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
