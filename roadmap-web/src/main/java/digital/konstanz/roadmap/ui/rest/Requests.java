// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters and headers of requests as values; what cannot be read names the parameter. */
public final class Requests {

  /** The longest list that is answered in one page. */
  public static final int MOST_ITEMS = 1000;

  private Requests() {}

  public static LocalDate date(String name, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw RuleViolatedException.at(name, "value.unreadable", text, "yyyy-mm-dd");
    }
  }

  /**
   * A day that a plan may have; for what is drawn up to it and so must have an end.
   *
   * @throws RuleViolatedException {@code value.unreadable}, {@code date.out-of-range} at the name
   */
  public static LocalDate planDate(String name, String text) {
    LocalDate day = date(name, text);
    if (day != null && !PlanDate.isPossible(day)) {
      throw RuleViolatedException.at(name, "date.out-of-range", text);
    }
    return day;
  }

  /**
   * @throws RuleViolatedException {@code value.unreadable} at {@code offset} or {@code limit}
   */
  public static void requirePage(int offset, int limit) {
    if (offset < 0) {
      throw RuleViolatedException.at("offset", "value.unreadable", offset, "≥ 0");
    }
    if (limit < 1 || limit > MOST_ITEMS) {
      throw RuleViolatedException.at("limit", "value.unreadable", limit, "1–" + MOST_ITEMS);
    }
  }

  /** A comma list without blanks. */
  public static Set<String> list(String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A comma list in its order, without blanks. */
  public static List<String> ordered(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  public static <E extends Enum<E>> Set<E> constants(String name, String text, Class<E> type) {
    return list(text).stream()
        .map(part -> constant(name, part, type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw RuleViolatedException.at(
          name, "value.unreadable", text, Arrays.toString(type.getEnumConstants()));
    }
  }
}
