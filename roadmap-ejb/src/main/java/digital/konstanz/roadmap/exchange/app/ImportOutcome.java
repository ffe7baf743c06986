// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an import did, or would do when {@code applied} is false. The lists hold at most 3,000
 * entries, {@code rejectedTotal} and {@code notesTotal} say how many there are.
 *
 * @param roadmap key of the roadmap; null for one that was not made
 * @param project null unless the file is one of another planning program
 */
public record ImportOutcome(
    boolean applied,
    String roadmap,
    int created,
    int updated,
    int unchanged,
    List<Entry> rejected,
    int rejectedTotal,
    List<Entry> notes,
    int notesTotal,
    ProjectReport project) {
  static final int LISTED = 3_000;
  private static final Set<String> WITH_LINE =
      Set.of(
          "import.encoding-broken",
          "import.csv-quote",
          "import.too-many-columns",
          "import.cell-too-long");

  /** A rejected row or cell, or a note, with its message. */
  public record Entry(int line, String column, String value, String code, String message) {}

  static ImportOutcome of(TabularPlan plan, boolean applied, String roadmap, Locale locale) {
    List<TabularRejection> rejected = plan.rejected();
    List<TabularNote> notes = plan.notes();
    return new ImportOutcome(
        applied,
        roadmap,
        plan.count(Outcome.CREATE),
        plan.count(Outcome.UPDATE),
        plan.count(Outcome.UNCHANGED),
        limited(rejected.stream().map(each -> entry(each, locale))),
        rejected.size(),
        limited(notes.stream().map(each -> entry(each, locale))),
        notes.size(),
        null);
  }

  /** The file as a whole cannot be imported; the line is among the values where one is known. */
  static ImportOutcome refused(RuleViolatedException refused, Locale locale) {
    List<String> values = refused.values().stream().map(String::valueOf).toList();
    boolean placed =
        WITH_LINE.contains(refused.code()) && values.get(0).chars().allMatch(Character::isDigit);
    Entry entry =
        new Entry(
            placed ? Integer.parseInt(values.get(0)) : 1,
            "import.column-missing".equals(refused.code()) ? values.get(0) : null,
            null,
            refused.code(),
            TabularMessages.text(refused.code(), values, locale));
    return new ImportOutcome(false, null, 0, 0, 0, List.of(entry), 1, List.of(), 0, null);
  }

  /** The file as a whole cannot be read. */
  static ImportOutcome unreadable(FileProblem problem, Locale locale) {
    return new ImportOutcome(
        false, null, 0, 0, 0, List.of(entry(problem, locale)), 1, List.of(), 0, null);
  }

  static Entry entry(FileProblem problem, Locale locale) {
    return new Entry(
        problem.line(),
        problem.column(),
        problem.value(),
        problem.code(),
        RuleMessages.text(problem.code(), problem.values(), locale));
  }

  static Entry entry(TabularRejection each, Locale locale) {
    return new Entry(
        each.line(),
        each.column(),
        each.value(),
        each.code(),
        TabularMessages.text(each.code(), each.values(), locale));
  }

  static Entry entry(TabularNote each, Locale locale) {
    return new Entry(
        each.line(),
        each.column(),
        each.value(),
        each.code(),
        TabularMessages.text(each.code(), each.values(), locale));
  }

  private static List<Entry> limited(Stream<Entry> entries) {
    return entries.limit(LISTED).toList();
  }
}
