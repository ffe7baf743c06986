// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.whole.Kind;
import digital.konstanz.roadmap.exchange.app.whole.PreviewRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What a file holds and what importing it would do, row by row in file order. A file of a whole
 * roadmap has neither columns nor a mapping, and what it leaves as it is has no row.
 *
 * @param mapping the mapping that was used, the suggested one when none was given
 * @param newFields names of fields of action that would be made
 */
public record ImportPreview(
    List<Column> columns,
    TabularMapping mapping,
    List<Row> rows,
    List<String> newFields,
    ImportOutcome outcome) {
  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 80;

  /**
   * A column of the sheet with some of its texts.
   *
   * @param values its distinct texts and what they become; null where its values are not limited
   */
  public record Column(String header, List<String> samples, TabularColumnValues.Values values) {}

  /**
   * One record of the sheet, or one object of the file.
   *
   * @param line 0 when it has no place of its own
   * @param kind a constant of {@link TabularKind} or {@link Kind}, null when it is none
   */
  public record Row(
      int line,
      String kind,
      String key,
      String title,
      Outcome outcome,
      List<Change> changes,
      List<ImportOutcome.Entry> rejected,
      List<ImportOutcome.Entry> notes) {}

  static ImportPreview of(
      List<Column> columns, TabularMapping mapping, TabularPlan plan, String key, Locale locale) {
    return new ImportPreview(
        columns,
        mapping,
        plan.rows().stream().map(row -> row(row, locale)).toList(),
        plan.newFields(),
        ImportOutcome.of(plan, false, key, locale));
  }

  /** The mapping as a whole does not fit; it can be changed. */
  static ImportPreview refused(
      List<Column> columns, TabularMapping mapping, ImportOutcome outcome) {
    return new ImportPreview(columns, mapping, List.of(), List.of(), outcome);
  }

  static ImportPreview of(List<PreviewRows.Row> rows, ImportOutcome outcome, Locale locale) {
    return new ImportPreview(
        List.of(), null, rows.stream().map(row -> row(row, locale)).toList(), List.of(), outcome);
  }

  private static Row row(PreviewRows.Row row, Locale locale) {
    return new Row(
        row.line(),
        row.kind() == null ? null : row.kind().name(),
        row.key(),
        row.title(),
        row.outcome(),
        row.changes(),
        row.problems().stream().map(each -> ImportOutcome.entry(each, locale)).toList(),
        row.notes().stream().map(each -> ImportOutcome.entry(each, locale)).toList());
  }

  private static Row row(TabularRow row, Locale locale) {
    return new Row(
        row.line(),
        row.kind() == null ? null : row.kind().name(),
        row.key(),
        row.title(),
        row.outcome(),
        List.copyOf(row.changes()),
        row.rejections().stream().map(each -> ImportOutcome.entry(each, locale)).toList(),
        row.notes().stream().map(each -> ImportOutcome.entry(each, locale)).toList());
  }

  /**
   * @param values what each column's texts become; answers null where that is not limited
   */
  static List<Column> columns(TabularSheet sheet, IntFunction<TabularColumnValues.Values> values) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < sheet.headers().size(); i++) {
      int place = i;
      List<String> samples =
          sheet.records().stream()
              .map(record -> TabularTexts.oneLine(record.cell(place).text()))
              .filter(text -> !text.isEmpty())
              .distinct()
              .limit(SAMPLES)
              .map(text -> text.substring(0, Math.min(text.length(), SAMPLE_LENGTH)))
              .toList();
      columns.add(new Column(sheet.headers().get(i), samples, values.apply(i)));
    }
    return columns;
  }
}
