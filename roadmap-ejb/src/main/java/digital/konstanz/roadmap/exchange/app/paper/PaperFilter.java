// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which measures are wanted, as the pages filter them; empty lists and nulls admit all. TypeScript
 * twin: {@code shared/filter.ts}. An item without dates is not wanted when {@code from} or {@code
 * to} is set; light {@code NONE} admits items without one.
 *
 * @param from inclusive
 * @param to inclusive
 * @param words all of them have to occur in key or title
 * @param own null when no own field is asked for
 * @param keys only these measures; null = all
 */
public record PaperFilter(
    LocalDate from,
    LocalDate to,
    Set<String> units,
    Set<String> fields,
    Set<String> statuses,
    Set<String> lights,
    List<String> words,
    PaperOwnFields own,
    Set<String> keys) {
  public static final PaperFilter ALL =
      new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);
  private static final String NOTHING = "NONE";

  /** Measures of any key. */
  public PaperFilter(
      LocalDate from,
      LocalDate to,
      Set<String> units,
      Set<String> fields,
      Set<String> statuses,
      Set<String> lights,
      List<String> words,
      PaperOwnFields own) {
    this(from, to, units, fields, statuses, lights, words, own, null);
  }

  /** Only these measures, none for an empty list. */
  static PaperFilter ofKeys(List<String> keys) {
    return new PaperFilter(
        null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null, Set.copyOf(keys));
  }

  boolean filters() {
    return from != null
        || to != null
        || !units.isEmpty()
        || !fields.isEmpty()
        || !statuses.isEmpty()
        || !lights.isEmpty()
        || !words.isEmpty()
        || own != null
        || keys != null;
  }

  boolean admits(TimelineRow row, String field) {
    LocalDate end = row.forecastEnd() != null ? row.forecastEnd() : row.end();
    LocalDate last = end == null ? row.start() : end;
    LocalDate first = row.start() == null ? end : row.start();
    if (from != null && (last == null || last.isBefore(from))) {
      return false;
    }
    if (to != null && (first == null || first.isAfter(to))) {
      return false;
    }
    if (keys != null && !keys.contains(row.key())) {
      return false;
    }
    String light = row.light() == null ? null : row.light().name();
    return (own == null || own.keys().contains(row.key()))
        && among(units, row.lead())
        && among(fields, field)
        && among(statuses, row.status())
        && among(lights, light)
        && named(row);
  }

  private static boolean among(Set<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value == null ? NOTHING : value);
  }

  private boolean named(TimelineRow row) {
    String text = (row.key() + " " + row.title()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }
}
