// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The items that levelling may move, each with all its parts, numbered so that each comes after all
 * it waits for. Items whose links go round in a circle through their parts stay where they are.
 */
final class LevellingRoots {
  final List<String> keys = new ArrayList<>();
  final Map<String, Integer> numbers = new HashMap<>();
  private final Network net;
  private final Map<String, String> rootOf = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();

  LevellingRoots(LevellingFacts facts) {
    this.net = facts.network();
    facts.plan().items().forEach(item -> above.put(item.key(), item.parent()));
    Map<String, List<String>> after = new HashMap<>();
    Map<String, Integer> waits = new HashMap<>();
    facts.scope().movable().stream()
        .filter(key -> movable(key, facts.scope()))
        .forEach(key -> waits.put(key, 0));
    for (PlanLinkFacts link : net.links) {
      String from = root(link.predecessor());
      String to = root(link.successor());
      if (waits.containsKey(from) && waits.containsKey(to) && !from.equals(to)) {
        after.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        waits.merge(to, 1, Integer::sum);
      }
    }
    number(waits, after);
  }

  private boolean movable(String key, LevellingScope scope) {
    if (!net.contains(key)) {
      return false;
    }
    int node = net.node(key);
    Activity activity = net.activity[node];
    return activity.state() == ActivityState.MOVABLE
        && !net.has(node, Network.FIXED)
        && activity.start() != null
        && activity.end() != null
        && !activity.start().isBefore(scope.from())
        && (activity.parent() == null || !net.contains(activity.parent()));
  }

  private void number(Map<String, Integer> waits, Map<String, List<String>> after) {
    Deque<String> free = new ArrayDeque<>();
    waits.keySet().stream().sorted().filter(key -> waits.get(key) == 0).forEach(free::add);
    while (!free.isEmpty()) {
      String key = free.poll();
      numbers.put(key, keys.size());
      keys.add(key);
      for (String next : after.getOrDefault(key, List.of())) {
        if (waits.merge(next, -1, Integer::sum) == 0) {
          free.add(next);
        }
      }
    }
  }

  /** -1 for what does not move; what has no dates moves with what it is a part of. */
  int number(String key) {
    String dated = key;
    while (dated != null && !net.contains(dated)) {
      dated = above.get(dated);
    }
    return numbers.getOrDefault(root(dated), -1);
  }

  /** The item of which this one is a part; itself when it is none, null for one not in the plan. */
  String root(String key) {
    if (key == null || !net.contains(key)) {
      return key;
    }
    String known = rootOf.get(key);
    if (known == null) {
      String parent = net.activity(key).parent();
      known = parent == null || !net.contains(parent) ? key : root(parent);
      rootOf.put(key, known);
    }
    return known;
  }
}
