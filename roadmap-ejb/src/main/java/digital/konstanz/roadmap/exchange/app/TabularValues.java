// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of one item, only those that are stated. Texts and enum names are strings, dates
 * {@link PlanDate}, numbers {@link BigDecimal}, keys lists of strings. Budgets by year stand
 * beside.
 */
public final class TabularValues {
  private final Map<TabularTarget, Object> stated = new EnumMap<>(TabularTarget.class);
  private final Map<Integer, BigDecimal> operating = new TreeMap<>();
  private final Map<Integer, BigDecimal> capital = new TreeMap<>();
  private final Map<String, OwnValue> ownFields = new LinkedHashMap<>();
  private final Map<String, String> unread = new LinkedHashMap<>();

  /** Value of an own field, in the form in which own fields are stored. */
  public record OwnValue(OwnFieldType type, String text) {}

  public TabularValues set(TabularTarget target, Object value) {
    if (value != null) {
      stated.put(target, value instanceof BigDecimal n ? normal(n) : value);
    }
    return this;
  }

  public TabularValues setOwn(String name, OwnValue value) {
    ownFields.put(name, value);
    return this;
  }

  /** Keeps the text of a cell beside the values; several of one column are joined. */
  public TabularValues keepText(String column, String text) {
    unread.merge(column, text, (one, other) -> one.equals(other) ? one : one + ", " + other);
    return this;
  }

  public TabularValues setYear(TabularTarget fund, int year, BigDecimal amount) {
    years(fund).put(year, normal(amount));
    return this;
  }

  void clear(TabularTarget target) {
    stated.remove(target);
  }

  public boolean has(TabularTarget target) {
    return stated.containsKey(target);
  }

  public Object get(TabularTarget target) {
    return stated.get(target);
  }

  public String text(TabularTarget target) {
    return (String) stated.get(target);
  }

  public PlanDate date(TabularTarget target) {
    return (PlanDate) stated.get(target);
  }

  public BigDecimal number(TabularTarget target) {
    return (BigDecimal) stated.get(target);
  }

  /** Empty when nothing is stated. */
  public List<String> keys(TabularTarget target) {
    List<String> keys = new ArrayList<>();
    if (stated.get(target) instanceof List<?> list) {
      list.forEach(each -> keys.add((String) each));
    }
    return keys;
  }

  public Map<TabularTarget, Object> stated() {
    return stated;
  }

  /** Amounts by calendar year of {@code BUDGET_OPERATING} or {@code BUDGET_CAPITAL}. */
  public Map<Integer, BigDecimal> years(TabularTarget fund) {
    return fund == TabularTarget.BUDGET_CAPITAL ? capital : operating;
  }

  public Map<String, OwnValue> ownFields() {
    return ownFields;
  }

  /** Column → text that is kept because it is no value; in a change, empty means: keep no more. */
  public Map<String, String> unread() {
    return unread;
  }

  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
