// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where effort and budget count in a tree of plan items: at the parts that have them, else at the
 * item itself, never twice. An item whose parts carry effort does not add its own, also when those
 * parts are cancelled; effort and budget are decided apart. What is cancelled, or part of something
 * cancelled, does not count. A part without dates is done between those of its parent.
 */
public final class RollUp {
  private static final Comparator<PlannedItem> BY_KEY = Comparator.comparing(PlannedItem::key);

  private final Map<String, PlannedItem> items = new TreeMap<>();
  private final Map<String, List<PlannedItem>> parts = new HashMap<>();

  private RollUp(Collection<PlannedItem> all) {
    all.forEach(item -> items.put(item.key(), item));
    all.stream()
        .filter(item -> hasParent(item))
        .sorted(BY_KEY)
        .forEach(item -> parts.computeIfAbsent(item.parent(), k -> new ArrayList<>()).add(item));
  }

  /** A parent that is not among the items (a focal point) makes its item a root. */
  public static RollUp of(Collection<PlannedItem> items) {
    return new RollUp(items);
  }

  /** The items whose own effort counts, with the dates between which it is spent, by key. */
  public List<PlannedItem> withEffort() {
    return counted(item -> !item.effortByUnit().isEmpty());
  }

  /** The items whose own budget lines count, by key. */
  public List<PlannedItem> withBudget() {
    return counted(item -> !item.budget().isEmpty());
  }

  /** Person-days by unit of an item with its parts; the item itself may be cancelled. */
  public Map<String, BigDecimal> effortOf(String key) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    below(key, item -> !item.effortByUnit().isEmpty())
        .flatMap(item -> item.effortByUnit().entrySet().stream())
        .forEach(effort -> sums.merge(effort.getKey(), effort.getValue(), BigDecimal::add));
    return sums;
  }

  /** Euros by year and fund of an item with its parts; the item itself may be cancelled. */
  public Map<YearFund, BigDecimal> budgetOf(String key) {
    Map<YearFund, BigDecimal> sums = new TreeMap<>();
    below(key, item -> !item.budget().isEmpty())
        .flatMap(item -> item.budget().stream())
        .forEach(line -> sums.merge(YearFund.of(line), line.amount(), BigDecimal::add));
    return sums;
  }

  private Stream<PlannedItem> below(String key, Predicate<PlannedItem> carries) {
    List<PlannedItem> found = new ArrayList<>();
    if (items.containsKey(key)) {
      collect(items.get(key), carries, found);
    }
    return found.stream();
  }

  private List<PlannedItem> counted(Predicate<PlannedItem> carries) {
    List<PlannedItem> found = new ArrayList<>();
    items.values().stream()
        .filter(item -> !hasParent(item) && !item.cancelled())
        .forEach(root -> collect(root, carries, found));
    found.sort(BY_KEY);
    return found;
  }

  private boolean collect(
      PlannedItem item, Predicate<PlannedItem> carries, List<PlannedItem> found) {
    boolean carriedBelow = false;
    for (PlannedItem part : parts.getOrDefault(item.key(), List.of())) {
      List<PlannedItem> ofPart = new ArrayList<>();
      carriedBelow |= collect(withDates(part, item), carries, ofPart);
      if (!part.cancelled()) {
        found.addAll(ofPart);
      }
    }
    if (!carriedBelow && carries.test(item)) {
      found.add(item);
      return true;
    }
    return carriedBelow;
  }

  private static PlannedItem withDates(PlannedItem part, PlannedItem parent) {
    LocalDate start = part.start() != null ? part.start() : parent.start();
    LocalDate end = part.end() != null ? part.end() : parent.end();
    return part.between(start, end);
  }

  private boolean hasParent(PlannedItem item) {
    return item.parent() != null && items.containsKey(item.parent());
  }
}
