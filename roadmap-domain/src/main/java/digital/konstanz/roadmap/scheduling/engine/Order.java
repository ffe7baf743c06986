// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.LinkCycle;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An order of the nodes in which every one comes after all it waits for. */
final class Order {
  private final Edges edges;

  Order(Edges edges) {
    this.edges = edges;
  }

  /** Place in the order by node. */
  int[] positions() {
    int[] position = attempt();
    boolean[] open = open(position);
    if (open != null && edges.dropCarriesBetween(open)) {
      position = attempt();
      open = open(position);
    }
    if (open != null) {
      throw cycle(open);
    }
    return position;
  }

  private int[] attempt() {
    if (isOrdered()) {
      int[] position = new int[edges.nodes];
      Arrays.setAll(position, i -> i);
      return position;
    }
    int[] first = new int[edges.nodes + 1];
    int[] waits = new int[edges.nodes];
    for (int e = 0; e < edges.count; e++) {
      first[edges.from[e] + 1]++;
      waits[edges.to[e]]++;
    }
    for (int i = 0; i < edges.nodes; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    int[] successors = new int[edges.count];
    for (int e = 0; e < edges.count; e++) {
      successors[next[edges.from[e]]++] = edges.to[e];
    }
    return walk(first, successors, waits);
  }

  /** The order given serves well when it can: what belongs together lies side by side. */
  private boolean isOrdered() {
    for (int e = 0; e < edges.count; e++) {
      if (edges.from[e] >= edges.to[e]) {
        return false;
      }
    }
    return true;
  }

  // last in, first out: a node comes soon after the last one it waits for, so both are in the cache
  private int[] walk(int[] first, int[] successors, int[] waits) {
    int[] ready = new int[edges.nodes];
    int count = 0;
    for (int i = edges.nodes - 1; i >= 0; i--) {
      if (waits[i] == 0) {
        ready[count++] = i;
      }
    }
    int[] position = new int[edges.nodes];
    Arrays.fill(position, -1);
    int at = 0;
    while (count > 0) {
      int node = ready[--count];
      position[node] = at++;
      for (int e = first[node + 1] - 1; e >= first[node]; e--) {
        if (--waits[successors[e]] == 0) {
          ready[count++] = successors[e];
        }
      }
    }
    return position;
  }

  /** The nodes that wait for each other; null when there are none. */
  private static boolean[] open(int[] position) {
    boolean[] open = new boolean[position.length];
    boolean any = false;
    for (int i = 0; i < position.length; i++) {
      open[i] = position[i] < 0;
      any |= open[i];
    }
    return any ? open : null;
  }

  private RuleViolatedException cycle(boolean[] open) {
    List<LinkCycle.Arrow<String>> arrows = new ArrayList<>();
    for (int e = 0; e < edges.count; e++) {
      String from = edges.key(edges.from[e]);
      String to = edges.key(edges.to[e]);
      if (open[edges.from[e]] && open[edges.to[e]] && (edges.link[e] >= 0 || !from.equals(to))) {
        arrows.add(new LinkCycle.Arrow<>(from, to));
      }
    }
    return RuleViolatedException.forbiddenByState(
        "link.cycle", LinkCycle.find(arrows).orElseThrow().toArray());
  }
}
