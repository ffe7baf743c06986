// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Conditions on own fields, as they stand in the address of a page: {@code own.<name>=<text>}.
 * Several texts of one name: any of them; several names: all of them. Choices are compared as a
 * whole, texts by what they contain in any case, numbers and dates by a range {@code from..to} with
 * both ends inclusive and optional; an empty text admits measures without a value. TypeScript twin
 * of the form: {@code shared/filter.ts}.
 */
public final class OwnFieldFilter {
  private static final String PREFIX = "own.";
  private static final String RANGE = "..";

  private final Map<String, List<String>> wanted = new LinkedHashMap<>();

  /**
   * @param query of a request, several values per name; other parameters are left alone
   */
  public OwnFieldFilter(Map<String, List<String>> query) {
    query.forEach(
        (name, texts) -> {
          if (name.startsWith(PREFIX)) {
            wanted.put(name.substring(PREFIX.length()), List.copyOf(texts));
          }
        });
  }

  public boolean isNone() {
    return wanted.isEmpty();
  }

  /** The conditions for people to read, like {@code Farbe: rot, blau}; a dash means no value. */
  public List<String> said() {
    return wanted.entrySet().stream()
        .map(
            each ->
                each.getKey()
                    + ": "
                    + each.getValue().stream()
                        .map(text -> text.isEmpty() ? "–" : text)
                        .collect(Collectors.joining(", ")))
        .sorted()
        .toList();
  }

  /**
   * Whether a measure is wanted; a field that does not exist admits none.
   *
   * @param types of the fields by name
   * @param values of the measure by name of the field, null where it has none
   * @throws RuleViolatedException {@code value.unreadable} for a range that is none
   */
  public boolean admits(Map<String, OwnFieldType> types, Function<String, String> values) {
    return wanted.entrySet().stream()
        .allMatch(
            each -> {
              OwnFieldType type = types.get(each.getKey());
              String value = values.apply(each.getKey());
              return type != null
                  && each.getValue().stream()
                      .anyMatch(text -> admits(each.getKey(), type, text, value));
            });
  }

  private static boolean admits(String name, OwnFieldType type, String text, String value) {
    if (text.isEmpty() || value == null) {
      return text.isEmpty() && value == null;
    }
    return switch (type) {
      case CHOICE, YES_NO -> text.equals(value);
      case TEXT, LINK -> value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
      case NUMBER, MONEY -> within(name, text, new BigDecimal(value), BigDecimal::new);
      case DATE -> within(name, text, value, OwnFieldFilter::day);
    };
  }

  private static <T extends Comparable<T>> boolean within(
      String name, String text, T value, Function<String, T> read) {
    int dots = text.indexOf(RANGE);
    try {
      String from = dots < 0 ? text : text.substring(0, dots);
      String to = dots < 0 ? text : text.substring(dots + RANGE.length());
      return (from.isEmpty() || read.apply(from).compareTo(value) <= 0)
          && (to.isEmpty() || read.apply(to).compareTo(value) >= 0);
    } catch (NumberFormatException e) {
      throw RuleViolatedException.at(PREFIX + name, "value.unreadable", text, "from..to");
    }
  }

  /** ISO dates compare as texts. */
  private static String day(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new NumberFormatException(text);
    }
    return text;
  }
}
