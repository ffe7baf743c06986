// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.rest;

import digital.konstanz.roadmap.identity.app.UnitTablePreview;
import digital.konstanz.roadmap.identity.app.UnitTablePreview.Action;
import digital.konstanz.roadmap.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a table of units did, or would do.
 *
 * @param columns the field of each column; null for one that nobody reads
 */
public record UnitTableDto(
    boolean applied,
    long created,
    long updated,
    long unchanged,
    List<Rejection> rejected,
    List<String> columns,
    List<Row> rows) {

  /** A cell that is refused, and why; {@code line} is the physical line. */
  public record Rejection(int line, String column, String value, String code, String message) {}

  /** A line with what happens to it. */
  public record Row(int line, Action action, Map<String, Object> values, Set<String> changed) {}

  public static UnitTableDto of(UnitTablePreview preview, boolean applied, Texts texts) {
    return new UnitTableDto(
        applied,
        preview.count(Action.CREATE),
        preview.count(Action.CHANGE),
        preview.count(Action.UNCHANGED),
        preview.lines().stream()
            .flatMap(
                line -> line.refusals().stream().map(why -> rejection(line.number(), why, texts)))
            .toList(),
        preview.columns(),
        preview.lines().stream()
            .map(line -> new Row(line.number(), line.action(), line.values(), line.changed()))
            .toList());
  }

  private static Rejection rejection(int line, UnitTablePreview.Refusal refusal, Texts texts) {
    return new Rejection(
        line,
        refusal.column(),
        refusal.value(),
        refusal.code(),
        texts.format(refusal.code(), refusal.places().toArray()));
  }
}
