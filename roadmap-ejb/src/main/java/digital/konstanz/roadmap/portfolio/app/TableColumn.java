// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;

/**
 * A column of the table.
 *
 * @param id stable; of a budget column {@code budget.<year>.<fund>}, of an own field {@code
 *     fields.<name>}
 * @param label null where the text belongs to the product and not to the data
 * @param editable whether its cells can be changed at all
 * @param report whether reporting is enough to change them
 * @param sumable whether sums make sense
 * @param choices in the order they sort by; null unless the type is CHOICE
 * @param shown whether it is shown at first
 */
public record TableColumn(
    String id,
    String label,
    Type type,
    boolean editable,
    boolean report,
    boolean sumable,
    List<Choice> choices,
    boolean shown) {

  /** How values are written: dates ISO, money as text with two decimals, lists of keys. */
  public enum Type {
    KEY,
    TEXT,
    DATE,
    NUMBER,
    PERCENT,
    MONEY,
    CHOICE,
    LIGHT,
    LIST
  }

  /**
   * @param label null where the text belongs to the product and not to the data
   */
  public record Choice(String value, String label) {}

  static TableColumn of(String id, Type type) {
    return new TableColumn(id, null, type, false, false, false, null, true);
  }

  TableColumn edited() {
    return new TableColumn(id, label, type, true, report, sumable, choices, shown);
  }

  TableColumn reported() {
    return new TableColumn(id, label, type, true, true, sumable, choices, shown);
  }

  TableColumn summed() {
    return new TableColumn(id, label, type, editable, report, true, choices, shown);
  }

  TableColumn among(List<Choice> values) {
    return new TableColumn(id, label, type, editable, report, sumable, values, shown);
  }

  TableColumn onRequest(boolean hidden) {
    return new TableColumn(id, label, type, editable, report, sumable, choices, !hidden);
  }

  public TableColumn labelled(String text, List<Choice> named) {
    return new TableColumn(id, text, type, editable, report, sumable, named, shown);
  }
}
