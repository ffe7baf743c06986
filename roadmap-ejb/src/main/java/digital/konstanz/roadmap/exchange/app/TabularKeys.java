// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes many keys at once from a roadmap's sequence, and tells it which imported ones are used. */
final class TabularKeys {
  private final Roadmap roadmap;
  private final RoadmapRepository roadmaps;
  private final PlanItemRepository items;

  TabularKeys(Roadmap roadmap, RoadmapRepository roadmaps, PlanItemRepository items) {
    this.roadmap = roadmap;
    this.roadmaps = roadmaps;
    this.items = items;
  }

  /**
   * Free keys in ascending order; nobody else gets them, because the sequence stays locked until
   * the end of the transaction.
   *
   * @param used keys of the sheet that are not stored yet
   */
  Deque<String> next(int count, Set<String> used) {
    Deque<String> free = new ArrayDeque<>();
    if (count == 0) {
      return free;
    }
    String first = roadmaps.nextKey(roadmap.id());
    int number = Integer.parseInt(first.substring(roadmap.keyPrefix().length()));
    while (free.size() < count) {
      List<String> candidates = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        candidates.add(roadmap.keyPrefix() + (number + i));
      }
      number += count;
      Set<String> taken = new HashSet<>(items.taken(candidates));
      candidates.stream()
          .filter(key -> !taken.contains(key) && !used.contains(key))
          .limit(count - free.size())
          .forEach(free::add);
    }
    roadmaps.reserveKey(roadmap.id(), free.getLast());
    return free;
  }

  /** The sequence goes on behind the highest number among these keys. */
  void reserve(Set<String> keys) {
    String prefix = roadmap.keyPrefix();
    keys.stream()
        .filter(key -> key.startsWith(prefix))
        .filter(key -> key.substring(prefix.length()).matches("\\d{1,9}"))
        .max((one, other) -> Integer.compare(number(one), number(other)))
        .ifPresent(highest -> roadmaps.reserveKey(roadmap.id(), highest));
  }

  private int number(String key) {
    return Integer.parseInt(key.substring(roadmap.keyPrefix().length()));
  }
}
