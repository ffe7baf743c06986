// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.portfolio.app.TableColumn;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order of a table: {@code end,-title} sorts by end, then by title backwards. TypeScript twin:
 * {@code table/shape.ts}. Empty values come last either way; ties keep their order.
 */
final class TableOrder {
  private static final List<String> LIGHTS = List.of("RED", "YELLOW", "GREEN", "GREY");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final List<TableColumn> columns;
  private final Collator collator;

  TableOrder(List<TableColumn> columns, Locale locale) {
    this.columns = columns;
    this.collator = Collator.getInstance(locale);
  }

  /**
   * @param group column whose groups come first; null for none
   * @param sort null for the order the rows came in
   */
  List<Map<String, Object>> sorted(List<Map<String, Object>> rows, String group, String sort) {
    List<Comparator<Map<String, Object>>> keys = new ArrayList<>();
    column(group).ifPresent(column -> keys.add(by(column, false)));
    if (sort != null) {
      for (String part : sort.split(",")) {
        boolean backwards = part.startsWith("-");
        column(backwards ? part.substring(1) : part)
            .ifPresent(column -> keys.add(by(column, backwards)));
      }
    }
    return keys.stream()
        .reduce(Comparator::thenComparing)
        .map(order -> rows.stream().sorted(order).toList())
        .orElse(rows);
  }

  private Optional<TableColumn> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  private Comparator<Map<String, Object>> by(TableColumn column, boolean backwards) {
    return (one, other) -> {
      Object a = value(column, one.get(column.id()));
      Object b = value(column, other.get(column.id()));
      if (a == null || b == null) {
        return Boolean.compare(a == null, b == null);
      }
      int order =
          a instanceof BigDecimal x && b instanceof BigDecimal y
              ? x.compareTo(y)
              : collator.compare(a.toString(), b.toString());
      return backwards ? -order : order;
    };
  }

  private static Object value(TableColumn column, Object value) {
    if (value == null || value.toString().isEmpty() || List.of().equals(value)) {
      return null;
    }
    return switch (column.type()) {
      case NUMBER, PERCENT, MONEY -> new BigDecimal(value.toString());
      case LIGHT -> BigDecimal.valueOf(LIGHTS.indexOf(value.toString()));
      case CHOICE -> BigDecimal.valueOf(place(column, value.toString()));
      default -> DIGITS.matcher(value.toString()).replaceAll(TableOrder::padded);
    };
  }

  private static String padded(MatchResult digits) {
    String text = digits.group();
    return text.length() >= 12 ? text : "0".repeat(12 - text.length()) + text;
  }

  private static int place(TableColumn column, String value) {
    List<String> values =
        column.choices() == null
            ? List.of()
            : column.choices().stream().map(TableColumn.Choice::value).toList();
    int at = values.indexOf(value);
    return at < 0 ? values.size() : at;
  }
}
