// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a sheet holds and what importing it would do, row by row in file order.
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

  /** A column of the sheet with some of its texts. */
  public record Column(String header, List<String> samples) {}

  /** One record of the sheet; {@code problems} are rejections and notes of it. */
  public record Row(
      int line,
      TabularKind kind,
      String key,
      String title,
      Outcome outcome,
      List<Change> changes,
      List<ImportOutcome.Entry> rejected,
      List<ImportOutcome.Entry> notes) {}

  static ImportPreview of(
      TabularSheet sheet, TabularMapping mapping, TabularPlan plan, String key, Locale locale) {
    return new ImportPreview(
        columns(sheet),
        mapping,
        plan.rows().stream().map(row -> row(row, locale)).toList(),
        plan.newFields(),
        ImportOutcome.of(plan, false, key, locale));
  }

  private static Row row(TabularRow row, Locale locale) {
    return new Row(
        row.line(),
        row.kind(),
        row.key(),
        row.title(),
        row.outcome(),
        List.copyOf(row.changes()),
        row.rejections().stream().map(each -> ImportOutcome.entry(each, locale)).toList(),
        row.notes().stream().map(each -> ImportOutcome.entry(each, locale)).toList());
  }

  private static List<Column> columns(TabularSheet sheet) {
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
      columns.add(new Column(sheet.headers().get(i), samples));
    }
    return columns;
  }
}
