// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Values of a JSON patch as what the field needs; what does not fit names the field. */
final class PatchValues {

  private PatchValues() {}

  static String text(String field, Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw unreadable(field, value, "text");
  }

  static Integer whole(String field, Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Number number && number.doubleValue() == number.intValue()) {
      return number.intValue();
    }
    throw unreadable(field, value, "whole number");
  }

  static BigDecimal decimal(String field, Object value) {
    if (value == null) {
      return null;
    }
    try {
      String text = value.toString();
      if (text.length() <= 30) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      throw unreadable(field, value, "number");
    }
    throw unreadable(field, value, "number");
  }

  static LocalDate date(String field, Object value) {
    if (value == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text(field, value));
      if (PlanDate.isPossible(date)) {
        return date;
      }
    } catch (DateTimeParseException notADate) {
      throw unreadable(field, value, "yyyy-mm-dd");
    }
    throw RuleViolatedException.at(field, "date.out-of-range", value);
  }

  /** True or false, also as text; null is false. */
  static boolean yes(String field, Object value) {
    if (value == null || "false".equals(value) || Boolean.FALSE.equals(value)) {
      return false;
    }
    if ("true".equals(value) || Boolean.TRUE.equals(value)) {
      return true;
    }
    throw unreadable(field, value, "true, false");
  }

  static <E extends Enum<E>> E constant(String field, Object value, Class<E> type) {
    if (value == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, text(field, value));
    } catch (IllegalArgumentException unknown) {
      throw unreadable(field, value, List.of(type.getEnumConstants()).toString());
    }
  }

  static List<?> list(String field, Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list && list.size() <= 1000) {
      return list;
    }
    throw unreadable(field, value, "list");
  }

  static Map<?, ?> object(String field, Object value) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map && map.size() <= 1000) {
      return map;
    }
    throw unreadable(field, value, "object");
  }

  private static RuleViolatedException unreadable(String field, Object value, String allowed) {
    String shown = String.valueOf(value);
    return RuleViolatedException.at(
        field,
        "value.unreadable",
        shown.length() > 100 ? shown.substring(0, 100) + "…" : shown,
        allowed);
  }
}
