// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.TabularValues.OwnValue;
import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares a row with the item that is there: what stays in the row's values is a change. */
final class TabularComparison {
  private static final Set<TabularTarget> SETS =
      Set.of(TabularTarget.INVOLVED, TabularTarget.LEGAL_DRIVERS, TabularTarget.SCENARIOS);

  private final TabularMapping mapping;
  private final ExistingItems existing;
  private final TabularBinding binding;

  TabularComparison(TabularMapping mapping, ExistingItems existing, TabularBinding binding) {
    this.mapping = mapping;
    this.existing = existing;
    this.binding = binding;
  }

  void decide(TabularRow row) {
    ExistingItems.Item item = row.key() == null ? null : existing.item(row.key()).orElse(null);
    row.values().clear(TabularTarget.LEVEL);
    texts(row);
    total(row, item, TabularTarget.PERSON_DAYS);
    total(row, item, TabularTarget.BUDGET_OPERATING);
    total(row, item, TabularTarget.BUDGET_CAPITAL);
    TabularValues now = item == null ? new TabularValues() : item.values();
    values(row, now);
    years(row, now, TabularTarget.BUDGET_OPERATING);
    years(row, now, TabularTarget.BUDGET_CAPITAL);
    ownFields(row, now);
    unread(row, now);
    if (item != null) {
      row.outcome(row.changes().isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE);
    }
  }

  private void total(TabularRow row, ExistingItems.Item item, TabularTarget target) {
    BigDecimal given = row.values().number(target);
    if (given == null) {
      return;
    }
    BigDecimal present = item == null ? null : item.values().number(target);
    boolean same = present != null && present.compareTo(given) == 0;
    String header = binding.header(target);
    if (same || (present == null && given.signum() == 0)) {
      row.values().clear(target);
    } else if (item != null && item.detailed().contains(target)) {
      row.values().clear(target);
      row.note(header, given.toPlainString(), "import.total-differs", given, present);
    } else if (target != TabularTarget.PERSON_DAYS) {
      withoutYears(row, header, target, given);
    }
  }

  private void withoutYears(TabularRow row, String header, TabularTarget target, BigDecimal given) {
    boolean dated = row.values().has(TabularTarget.START) && row.values().has(TabularTarget.END);
    if (mapping.totals() == TabularMapping.Totals.SPREAD && dated) {
      row.note(header, given.toPlainString(), "import.total-spread", given);
      return;
    }
    row.values().clear(target);
    row.values().keepText(header, given.toPlainString());
    row.note(header, given.toPlainString(), "import.total-without-years", given);
  }

  private void values(TabularRow row, TabularValues now) {
    for (TabularTarget target : List.copyOf(row.values().stated().keySet())) {
      Object after = row.values().get(target);
      if (target == TabularTarget.DEPENDS_ON) {
        Set<String> missing = new HashSet<>(row.values().keys(target));
        now.keys(target).forEach(missing::remove);
        List<String> added = row.values().keys(target).stream().filter(missing::contains).toList();
        keep(row, target, added.isEmpty() ? null : now.keys(target), added);
      } else if (SETS.contains(target)) {
        boolean same =
            new HashSet<>(now.keys(target)).equals(new HashSet<>(row.values().keys(target)));
        keep(row, target, same ? null : now.keys(target), same ? List.of() : after);
      } else if (Objects.equals(after, now.get(target)) || isDerived(row, target)) {
        row.values().clear(target);
      } else {
        keep(row, target, now.get(target), after);
      }
    }
  }

  /** The home says which field it is; naming both is no second statement. */
  private static boolean isDerived(TabularRow row, TabularTarget target) {
    boolean homed =
        row.values().has(TabularTarget.FOCAL_POINT) || row.values().has(TabularTarget.PARENT);
    return target == TabularTarget.FIELD && homed;
  }

  private static void keep(TabularRow row, TabularTarget target, Object before, Object after) {
    if (after instanceof List<?> list && list.isEmpty()) {
      row.values().clear(target);
      return;
    }
    row.values().set(target, after);
    row.changes().add(new Change(target.json(), shown(before), shown(after)));
  }

  private static void years(TabularRow row, TabularValues now, TabularTarget fund) {
    Map<Integer, BigDecimal> given = row.values().years(fund);
    for (Integer year : List.copyOf(given.keySet())) {
      BigDecimal before = now.years(fund).get(year);
      boolean same =
          before == null ? given.get(year).signum() == 0 : before.equals(given.get(year));
      if (same) {
        given.remove(year);
      } else {
        String name = fund.json() + " " + year;
        row.changes().add(new Change(name, shown(before), shown(given.get(year))));
      }
    }
  }

  private static void ownFields(TabularRow row, TabularValues now) {
    Map<String, OwnValue> given = row.values().ownFields();
    for (String name : List.copyOf(given.keySet())) {
      OwnValue before = now.ownFields().get(name);
      OwnValue after = given.get(name);
      if (before != null && before.text().equals(after.text())) {
        given.remove(name);
      } else {
        String was = before == null ? null : shown(before.text());
        row.changes().add(new Change(name, was, shown(after.text())));
      }
    }
  }

  /** Kept texts are a part of the item like its values; a cell that is readable now ends one. */
  private static void unread(TabularRow row, TabularValues now) {
    Map<String, String> given = row.values().unread();
    for (String column : List.copyOf(given.keySet())) {
      String before = now.unread().get(column);
      if (given.get(column).equals(before)) {
        given.remove(column);
      } else {
        row.changes().add(new Change(column, shown(before), shown(given.get(column))));
      }
    }
    for (Map.Entry<String, String> kept : now.unread().entrySet()) {
      boolean again = row.rejections().stream().anyMatch(r -> kept.getKey().equals(r.column()));
      boolean noted = row.notes().stream().anyMatch(n -> kept.getKey().equals(n.column()));
      boolean read = row.readColumns().contains(kept.getKey());
      if (read && !again && !noted && !given.containsKey(kept.getKey())) {
        given.put(kept.getKey(), "");
        row.changes().add(new Change(kept.getKey(), shown(kept.getValue()), null));
      }
    }
  }

  /** Items without room for single texts keep them at the end of their description. */
  private static void texts(TabularRow row) {
    TabularValues values = row.values();
    if (row.kind() == TabularKind.MEASURE) {
      values.unread().replaceAll((column, text) -> TabularTexts.cut(text));
    } else if (!values.unread().isEmpty()) {
      List<String> lines = new ArrayList<>();
      if (values.has(TabularTarget.DESCRIPTION)) {
        lines.add(values.text(TabularTarget.DESCRIPTION));
      }
      values.unread().forEach((column, text) -> lines.add(column + ": " + text));
      values.set(TabularTarget.DESCRIPTION, TabularTexts.cut(String.join("\n", lines)));
      values.unread().clear();
    }
  }

  private static String shown(Object value) {
    if (value instanceof PlanDate date) {
      return date.date().toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(each -> texts.add(String.valueOf(each)));
      return texts.isEmpty() ? null : String.join(", ", texts);
    }
    return value == null ? null : TabularTexts.shown(value.toString());
  }
}
