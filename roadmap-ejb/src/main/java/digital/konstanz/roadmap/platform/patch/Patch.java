// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.patch;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON merge patch (RFC 7396) of one object. Each reader takes the present value and gives it
 * back when the patch does not name the field; what cannot be read names the field with its path,
 * as in {@code envelopes.2027.CAPITAL}.
 */
public final class Patch {

  private static final int LONGEST_NUMBER = 30;
  private static final int SHOWN = 100;
  private static final int MOST_PARTS = 1000;

  private final String path;
  private final Map<String, Object> values;

  private Patch(String path, Map<String, Object> values) {
    this.path = path;
    this.values = values;
  }

  /**
   * @throws RuleViolatedException {@code request.unreadable} for null
   */
  public static Patch of(Map<String, Object> values) {
    if (values == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    return new Patch("", values);
  }

  /**
   * Refuses fields that nobody reads, so that a misspelt one is not lost in silence.
   *
   * @throws RuleViolatedException {@code field.unknown}
   */
  public Patch only(String... known) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    Arrays.asList(known).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      throw RuleViolatedException.at(at(first), "field.unknown", first);
    }
    return this;
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The field's name as the caller wrote it, from the outermost object on. */
  public String at(String field) {
    return path + field;
  }

  public String text(String field, String now) {
    return has(field) ? text(field) : now;
  }

  private String text(String field) {
    Object value = values.get(field);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    if (value instanceof Number) {
      return value.toString();
    }
    throw unreadable(field, value, "text");
  }

  public Integer whole(String field, Integer now) {
    if (!has(field)) {
      return now;
    }
    BigDecimal number = decimal(field, null);
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException notWhole) {
      throw unreadable(field, number, "1, 2, 3 …");
    }
  }

  /** A JSON number, or a text with a point. */
  public BigDecimal decimal(String field, BigDecimal now) {
    if (!has(field)) {
      return now;
    }
    String text = text(field);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      if (text.length() <= LONGEST_NUMBER) {
        return new BigDecimal(text.strip());
      }
    } catch (NumberFormatException notANumber) {
      throw unreadable(field, text, "1234.50");
    }
    throw unreadable(field, text, "1234.50");
  }

  /** From 1900 to 2199. */
  public LocalDate date(String field, LocalDate now) {
    if (!has(field)) {
      return now;
    }
    String text = text(field);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return PlanDate.day(LocalDate.parse(text.strip())).date();
    } catch (DateTimeParseException notADate) {
      throw unreadable(field, text, "yyyy-mm-dd");
    } catch (RuleViolatedException outOfRange) {
      throw outOfRange.atField(at(field));
    }
  }

  /** A JSON boolean, or {@code "true"} and {@code "false"}; null is false. */
  public boolean yes(String field, boolean now) {
    if (!has(field)) {
      return now;
    }
    Object value = values.get(field);
    String text = value == null ? "false" : value.toString();
    if (!text.equals("true") && !text.equals("false")) {
      throw unreadable(field, value, "true, false");
    }
    return text.equals("true");
  }

  public <E extends Enum<E>> E constant(String field, E now, Class<E> type) {
    if (!has(field)) {
      return now;
    }
    String text = text(field);
    try {
      return text == null || text.isBlank() ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException unknown) {
      throw unreadable(field, text, Arrays.toString(type.getEnumConstants()));
    }
  }

  /** A JSON list of texts, or one text with a line for each; blanks are left out. */
  public List<String> lines(String field, List<String> now) {
    if (!has(field)) {
      return now;
    }
    Object value = values.get(field);
    if (value instanceof List<?> list && list.size() <= MOST_PARTS) {
      return list.stream()
          .map(String::valueOf)
          .map(String::strip)
          .filter(t -> !t.isEmpty())
          .toList();
    }
    String text = text(field);
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A nested object as a patch of its own; empty when the field is absent. */
  public Patch part(String field) {
    Object value = values.get(field);
    return value == null ? new Patch(at(field) + ".", Map.of()) : nested(field, value);
  }

  /** The nested objects of a field by their names, in order; null where one is to be removed. */
  public Map<String, Patch> parts(String field) {
    Patch whole = part(field);
    Map<String, Patch> parts = new LinkedHashMap<>();
    whole.values.forEach(
        (name, value) -> parts.put(name, value == null ? null : whole.nested(name, value)));
    return parts;
  }

  /** The names that a nested object sets or empties, in order. */
  public Set<String> names() {
    return values.keySet();
  }

  private Patch nested(String field, Object value) {
    if (value instanceof Map<?, ?> map && map.size() <= MOST_PARTS) {
      Map<String, Object> inner = new LinkedHashMap<>();
      map.forEach((name, each) -> inner.put(String.valueOf(name), each));
      return new Patch(at(field) + ".", inner);
    }
    throw unreadable(field, value, "{}");
  }

  private RuleViolatedException unreadable(String field, Object value, String allowed) {
    String shown = String.valueOf(value);
    return RuleViolatedException.at(
        at(field),
        "value.unreadable",
        shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown,
        allowed);
  }
}
