// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what a sheet would change, without changing anything. A row is rejected without title,
 * with a duplicate key or an unknown parent; a cell that cannot be read is listed and its text
 * kept; an empty cell changes nothing.
 */
public final class TabularPlanner {
  private final TabularMapping mapping;
  private final ExistingItems existing;

  public TabularPlanner(TabularMapping mapping, ExistingItems existing) {
    this.mapping = mapping;
    this.existing = existing;
  }

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code import.column-missing}
   */
  public TabularPlan plan(TabularSheet sheet) {
    TabularBinding binding = new TabularBinding(mapping, sheet, existing);
    TabularRowReader reader = new TabularRowReader(binding, mapping, existing);
    List<TabularRow> rows = new ArrayList<>(sheet.records().size());
    for (TabularRecord cells : sheet.records()) {
      rows.add(reader.read(cells, sheet.headers().size()));
    }
    new TabularLineKeys(mapping.keyPattern(), existing).give(rows);
    rejectKeys(rows, binding);
    new TabularTree(existing, binding).check(rows);
    TabularReferences references = new TabularReferences(mapping, existing, binding);
    references.resolve(rows);
    new TabularLinks(existing, binding).check(rows);
    for (TabularRow row : rows) {
      if (!row.isRejected()) {
        checkDates(row, binding);
        new TabularComparison(mapping, existing, binding).decide(row);
      }
    }
    return new TabularPlan(rows, references.newFields(), references.newFocalPoints());
  }

  private void rejectKeys(List<TabularRow> rows, TabularBinding binding) {
    Map<String, Integer> first = new HashMap<>();
    String header = binding.header(TabularTarget.KEY);
    Set<String> taken =
        existing.takenElsewhere(
            rows.stream().map(TabularRow::key).filter(Objects::nonNull).distinct().toList());
    for (TabularRow row : rows) {
      if (row.key() == null || row.isRejected()) {
        continue;
      }
      Integer earlier = first.putIfAbsent(row.key(), row.line());
      Optional<ExistingItems.Item> there = existing.item(row.key());
      if (earlier != null) {
        row.reject(header, row.key(), "import.key-duplicate", row.key(), earlier);
      } else if (there.isEmpty() && taken.contains(row.key())) {
        row.reject(header, row.key(), "import.key-taken", row.key());
      } else if (there.isPresent() && there.get().kind() != row.kind()) {
        row.reject(header, row.key(), "import.key-other-kind", row.key());
      }
    }
  }

  /** A reversed range would be refused as a whole, so only its end is left out. */
  private void checkDates(TabularRow row, TabularBinding binding) {
    TabularValues now =
        existing
            .item(row.key() == null ? "" : row.key())
            .map(ExistingItems.Item::values)
            .orElse(null);
    if (now != null) {
      existing
          .heldDates(row.key())
          .ifPresent(
              refusal -> {
                hold(row, now, binding, TabularTarget.START, refusal);
                hold(row, now, binding, TabularTarget.END, refusal);
              });
    }
    reversed(row, now, binding, TabularTarget.START, TabularTarget.END);
    reversed(row, now, binding, TabularTarget.FORECAST_START, TabularTarget.FORECAST_END);
    reversed(row, now, binding, TabularTarget.ACTUAL_START, TabularTarget.ACTUAL_END);
  }

  /** A locked plan keeps its dates, whatever the sheet says. */
  private static void hold(
      TabularRow row,
      TabularValues now,
      TabularBinding binding,
      TabularTarget target,
      RuleViolatedException refusal) {
    PlanDate stated = row.values().date(target);
    if (stated == null || normal(target, stated).equals(normal(target, now.date(target)))) {
      return;
    }
    row.values().clear(target);
    row.hold(
        binding.header(target),
        stated.date().toString(),
        "import.plan-locked",
        refusal.values().toArray());
  }

  private static Optional<PlanDate> normal(TabularTarget target, PlanDate date) {
    return Optional.ofNullable(date)
        .map(each -> target == TabularTarget.START ? each.asStart() : each.asEnd());
  }

  private static void reversed(
      TabularRow row,
      TabularValues now,
      TabularBinding binding,
      TabularTarget from,
      TabularTarget to) {
    PlanDate start = effective(row, now, from);
    PlanDate end = effective(row, now, to);
    if (start == null || end == null || !end.date().isBefore(start.date())) {
      return;
    }
    TabularTarget given = row.values().has(to) ? to : from;
    if (row.values().has(given)) {
      String shown = row.values().date(given).date().toString();
      row.values().clear(given);
      row.refuse(binding.header(given), shown, "import.dates-reversed", start.date(), end.date());
    }
  }

  private static PlanDate effective(TabularRow row, TabularValues now, TabularTarget target) {
    PlanDate stated = row.values().date(target);
    return stated != null || now == null ? stated : now.date(target);
  }
}
