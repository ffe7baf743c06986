// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One record while it is being planned; the outcome is fixed when the planner is through. */
public final class TabularRow {
  /** What will happen to the row. */
  public enum Outcome {
    CREATE,
    UPDATE,
    UNCHANGED,
    REJECTED
  }

  /** A change of one value, both sides as people read them; {@code before} null for none. */
  public record Change(String target, String before, String after) {}

  private final int line;
  private final TabularKind kind;
  private final TabularValues values = new TabularValues();
  private final Set<String> readColumns = new HashSet<>();
  private final List<TabularRejection> rejections = new ArrayList<>();
  private final List<TabularNote> notes = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private String key;
  private Outcome outcome = Outcome.CREATE;

  TabularRow(int line, TabularKind kind) {
    this.line = line;
    this.kind = kind;
  }

  public int line() {
    return line;
  }

  public TabularKind kind() {
    return kind;
  }

  /** Null when the roadmap gives the next one. */
  public String key() {
    return key;
  }

  void key(String given) {
    this.key = given;
  }

  public TabularValues values() {
    return values;
  }

  public String title() {
    return values.text(TabularTarget.TITLE);
  }

  public Outcome outcome() {
    return outcome;
  }

  void outcome(Outcome decided) {
    this.outcome = decided;
  }

  public boolean isRejected() {
    return outcome == Outcome.REJECTED;
  }

  public List<TabularRejection> rejections() {
    return rejections;
  }

  public List<TabularNote> notes() {
    return notes;
  }

  public List<Change> changes() {
    return changes;
  }

  /** Columns in which the row has something. */
  Set<String> readColumns() {
    return readColumns;
  }

  void reject(String column, String value, String code, Object... texts) {
    outcome = Outcome.REJECTED;
    rejections.add(TabularRejection.row(line, column, value, code, texts));
  }

  /** The cell is listed, its text stays with the item. */
  void refuse(String column, String value, String code, Object... texts) {
    rejections.add(TabularRejection.cell(line, column, value, code, texts));
    values.keepText(column, TabularTexts.clean(value));
  }

  /** The cell is listed; what the item has stays. */
  void hold(String column, String value, String code, Object... texts) {
    rejections.add(TabularRejection.cell(line, column, value, code, texts));
  }

  void note(String column, String value, String code, Object... texts) {
    notes.add(TabularNote.of(line, column, value, code, texts));
  }
}
