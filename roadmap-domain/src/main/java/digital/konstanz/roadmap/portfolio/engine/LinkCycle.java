// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a cycle in the links between plan items and names every item on it, in order, each waiting
 * for the one before and the first for the last.
 *
 * @param <K> what names an item
 */
public final class LinkCycle<K> {
  private final Map<K, List<K>> successors = new LinkedHashMap<>();

  private LinkCycle(Collection<Arrow<K>> arrows) {
    for (Arrow<K> arrow : arrows) {
      successors
          .computeIfAbsent(arrow.predecessor(), k -> new ArrayList<>())
          .add(arrow.successor());
    }
  }

  /** One link. */
  public record Arrow<K>(K predecessor, K successor) {}

  /** The first cycle met when following the links in their order; empty when there is none. */
  public static <K> Optional<List<K>> find(Collection<Arrow<K>> arrows) {
    return new LinkCycle<>(arrows).anyCycle();
  }

  /**
   * The cycle that {@code added} would close among the links that exist, beginning with its
   * predecessor; empty when it closes none. A shortest one is named.
   */
  public static <K> Optional<List<K>> closedBy(Arrow<K> added, Collection<Arrow<K>> existing) {
    return new LinkCycle<>(existing).way(added.successor(), added.predecessor());
  }

  private Optional<List<K>> way(K from, K to) {
    Map<K, K> cameFrom = new HashMap<>();
    Deque<K> open = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, null);
    while (!open.isEmpty() && !cameFrom.containsKey(to)) {
      K at = open.remove();
      for (K next : successors.getOrDefault(at, List.of())) {
        if (!cameFrom.containsKey(next)) {
          cameFrom.put(next, at);
          open.add(next);
        }
      }
    }
    if (!cameFrom.containsKey(to)) {
      return Optional.empty();
    }
    List<K> way = new ArrayList<>();
    for (K at = cameFrom.get(to); at != null; at = cameFrom.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    way.add(0, to);
    return Optional.of(way);
  }

  // Depth first with an explicit path: a chain of 10,000 links must not exhaust the thread's stack.
  private Optional<List<K>> anyCycle() {
    Set<K> done = new HashSet<>();
    for (K root : successors.keySet()) {
      List<K> path = new ArrayList<>();
      Set<K> onPath = new HashSet<>();
      Deque<Iterator<K>> todo = new ArrayDeque<>();
      enter(root, done, path, onPath, todo);
      while (!todo.isEmpty()) {
        if (!todo.peek().hasNext()) {
          todo.pop();
          onPath.remove(path.remove(path.size() - 1));
          continue;
        }
        K next = todo.peek().next();
        if (onPath.contains(next)) {
          return Optional.of(List.copyOf(path.subList(path.indexOf(next), path.size())));
        }
        enter(next, done, path, onPath, todo);
      }
    }
    return Optional.empty();
  }

  private void enter(K item, Set<K> done, List<K> path, Set<K> onPath, Deque<Iterator<K>> todo) {
    if (done.add(item)) {
      path.add(item);
      onPath.add(item);
      todo.push(successors.getOrDefault(item, List.of()).iterator());
    }
  }
}
