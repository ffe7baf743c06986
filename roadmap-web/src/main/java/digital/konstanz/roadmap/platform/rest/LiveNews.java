// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes that wait for being told. Those that reach the same become one with all their keys:
 * whoever is told reads what is there now anyway.
 */
final class LiveNews {

  /** A change of more objects than this is told without their keys. */
  private static final int MOST_KEYS = 20;

  /**
   * What is told in one go.
   *
   * @param latest says whom it reaches
   * @param keys of all of them; null for too many to be told one by one
   * @param version the running number of the latest
   */
  record Item(RoadmapChanged latest, Set<String> keys, long version) {}

  private record Topic(RoadmapChanged.Reach reach, UUID roadmap) {}

  private final Map<Topic, Item> waiting = new LinkedHashMap<>();
  private boolean telling;
  private long number;

  /** Answers whether the caller has to see to it that {@link #take} is called: nobody else does. */
  synchronized boolean add(RoadmapChanged change) {
    Topic topic = new Topic(change.reach(), change.roadmapId());
    Item earlier = waiting.remove(topic);
    waiting.put(topic, new Item(change, keys(change, earlier), ++number));
    boolean first = !telling;
    telling = true;
    return first;
  }

  private static Set<String> keys(RoadmapChanged change, Item earlier) {
    Set<String> keys = new LinkedHashSet<>(change.keys());
    if (earlier != null) {
      if (earlier.keys() == null) {
        return null;
      }
      keys.addAll(earlier.keys());
    }
    return keys.size() > MOST_KEYS ? null : keys;
  }

  /** What came since the last time. After an empty answer nobody needs to call again. */
  synchronized List<Item> take() {
    List<Item> items = new ArrayList<>(waiting.values());
    waiting.clear();
    telling = !items.isEmpty();
    return items;
  }

  /** Nobody calls {@link #take} any more; what waits goes with the next change. */
  synchronized void stop() {
    telling = false;
  }
}
