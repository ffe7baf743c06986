// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What a sum of load or budget is made of: for every cell the measures with their share, largest
 * first, then by key. Work packages count for the measure at the top of their tree. The shares of a
 * cell add up to exactly what {@link Load}, {@link LoadByPeriod} and {@link BudgetSums} say of it.
 *
 * @param <C> unit and year, unit and period, or year and fund
 */
public final class Contributions<C> {
  private static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparing(Share::amount).reversed().thenComparing(Share::key);

  private final Map<C, List<Share>> cells;

  private Contributions(Map<C, List<Share>> cells) {
    this.cells = cells;
    cells.values().forEach(shares -> shares.sort(LARGEST_FIRST));
  }

  /**
   * What one measure adds.
   *
   * @param amount person-days or euros, unrounded, never zero
   */
  public record Share(String key, Rational amount) {}

  public static Contributions<UnitYear> toLoad(
      Collection<PlannedItem> items, ItemCalendars calendars) {
    Map<UnitYear, List<Share>> cells = new HashMap<>();
    trees(items)
        .forEach((root, tree) -> Load.of(tree, calendars).cells().forEach(adding(cells, root)));
    return new Contributions<>(cells);
  }

  public static Contributions<UnitPeriod> toLoad(
      Collection<PlannedItem> items, ItemCalendars calendars, LoadSpan span) {
    Map<UnitPeriod, List<Share>> cells = new HashMap<>();
    trees(items)
        .forEach(
            (root, tree) ->
                LoadByPeriod.of(tree, calendars, span).cells().forEach(adding(cells, root)));
    return new Contributions<>(cells);
  }

  public static Contributions<YearFund> toBudget(Collection<PlannedItem> items) {
    Map<YearFund, List<Share>> cells = new HashMap<>();
    trees(items)
        .forEach(
            (root, tree) ->
                BudgetSums.of(tree)
                    .cells()
                    .forEach((cell, sum) -> adding(cells, root).accept(cell, Rational.of(sum))));
    return new Contributions<>(cells);
  }

  /** Largest first; empty where nothing is planned. */
  public List<Share> of(C cell) {
    return List.copyOf(cells.getOrDefault(cell, List.of()));
  }

  private static <C> BiConsumer<C, Rational> adding(Map<C, List<Share>> cells, String root) {
    return (cell, amount) -> {
      if (amount.signum() != 0) {
        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(new Share(root, amount));
      }
    };
  }

  private static Map<String, List<PlannedItem>> trees(Collection<PlannedItem> items) {
    Map<String, String> parents = new HashMap<>();
    items.forEach(item -> parents.put(item.key(), item.parent()));
    Map<String, List<PlannedItem>> trees = new TreeMap<>();
    for (PlannedItem item : items) {
      String root = item.key();
      while (parents.get(root) != null && parents.containsKey(parents.get(root))) {
        root = parents.get(root);
      }
      trees.computeIfAbsent(root, key -> new ArrayList<>()).add(item);
    }
    return trees;
  }
}
