// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.ui.rest.Requests;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which rows the filter of a page shows. TypeScript twin: {@code shared/filter.ts}. Words of {@code
 * q} must all occur in key or title; a row without dates is not shown when {@code from} or {@code
 * to} is set; light {@code NONE} admits rows without one.
 */
final class TableSelection {
  private static final String NO_LIGHT = "NONE";

  private final LocalDate from;
  private final LocalDate to;
  private final Set<String> units;
  private final Set<String> fields;
  private final Set<String> states;
  private final Set<String> lights;
  private final List<String> words;
  private final Set<String> only;

  /**
   * @param query of the request, several values per name
   * @param only keys of the rows that own fields admit; null for every row
   */
  TableSelection(Map<String, List<String>> query, Set<String> only) {
    this.only = only;
    this.from = Requests.date("from", first(query, "from"));
    this.to = Requests.date("to", first(query, "to"));
    this.units = Requests.list(first(query, "unit"));
    this.fields = Requests.list(first(query, "field"));
    this.states = Requests.list(first(query, "status"));
    this.lights = Requests.list(first(query, "light"));
    String q = first(query, "q");
    this.words =
        q == null
            ? List.of()
            : Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
  }

  static String first(Map<String, List<String>> query, String name) {
    List<String> values = query.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  boolean admits(Map<String, Object> row) {
    LocalDate start = (LocalDate) row.get("start");
    LocalDate planned = (LocalDate) row.get("end");
    LocalDate expected = (LocalDate) row.get("forecastEnd");
    LocalDate end = expected == null ? planned : expected;
    return (only == null || only.contains(row.get("key").toString()))
        && inTime(start, end)
        && among(units, row.get("lead"))
        && among(fields, row.get("field"))
        && among(states, row.get("status"))
        && among(lights, row.get("light"))
        && named(row);
  }

  private boolean inTime(LocalDate start, LocalDate end) {
    LocalDate last = end == null ? start : end;
    LocalDate first = start == null ? end : start;
    return (from == null || (last != null && !last.isBefore(from)))
        && (to == null || (first != null && !first.isAfter(to)));
  }

  private static boolean among(Set<String> wanted, Object value) {
    return wanted.isEmpty() || wanted.contains(value == null ? NO_LIGHT : value.toString());
  }

  private boolean named(Map<String, Object> row) {
    String text = (row.get("key") + " " + row.get("title")).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }
}
