// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.Map;
import java.util.Optional;

/**
 * What one column fills. The same column may stand twice with different targets.
 *
 * @param column header text, compared without case and line breaks
 * @param name name of the own field, else the header
 * @param type type of the own field, else TEXT
 * @param values label in the file → value; compared without case; empty value = no statement
 * @param year calendar year of a budget column, null for a total
 */
@JsonIgnoreProperties("$comment")
public record TabularColumn(
    String column,
    TabularTarget target,
    String name,
    OwnFieldType type,
    Map<String, String> values,
    NumberStyle numberStyle,
    DateOrder dateOrder,
    Integer year) {

  public TabularColumn {
    target = target == null ? TabularTarget.IGNORE : target;
    type = type == null ? OwnFieldType.TEXT : type;
    name = name == null || name.isBlank() ? column : name;
    values = values == null ? Map.of() : Map.copyOf(values);
    numberStyle = numberStyle == null ? NumberStyle.AUTO : numberStyle;
    dateOrder = dateOrder == null ? DateOrder.AUTO : dateOrder;
  }

  public static TabularColumn of(String column, TabularTarget target) {
    return new TabularColumn(column, target, null, null, null, null, null, null);
  }

  public static TabularColumn ownField(String column, OwnFieldType type) {
    return new TabularColumn(column, TabularTarget.OWN_FIELD, null, type, null, null, null, null);
  }

  public TabularColumn with(NumberStyle style, DateOrder order) {
    return new TabularColumn(column, target, name, type, values, style, order, year);
  }

  /** The same column for an own field that is there already. */
  TabularColumn as(OwnFieldType present) {
    return new TabularColumn(column, target, name, present, values, numberStyle, dateOrder, year);
  }

  /** The value that the mapping gives to the label, else the label itself. */
  String mapped(String label) {
    return entry(label).map(Map.Entry::getValue).orElse(label);
  }

  /** Whether the mapping says what the label means. */
  boolean maps(String label) {
    return entry(label).isPresent();
  }

  private Optional<Map.Entry<String, String>> entry(String label) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String folded = TabularTexts.folded(label);
    return values.entrySet().stream()
        .filter(each -> TabularTexts.folded(each.getKey()).equals(folded))
        .findFirst();
  }

  boolean readsNumbers() {
    boolean ownNumber = type == OwnFieldType.NUMBER || type == OwnFieldType.MONEY;
    return target == TabularTarget.OWN_FIELD
        ? ownNumber
        : target.shape() == TabularTarget.Shape.NUMBER;
  }

  boolean readsDates() {
    return target == TabularTarget.OWN_FIELD
        ? type == OwnFieldType.DATE
        : target.shape() == TabularTarget.Shape.DATE;
  }
}
