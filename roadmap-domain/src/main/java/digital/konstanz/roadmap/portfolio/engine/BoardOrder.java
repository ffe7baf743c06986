// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Manual order of one board column. Cards stand by rank, equal ranks by key. A card gets a rank
 * between its neighbours; where there is no room, the shorter side moves away, so that few other
 * cards change.
 */
public final class BoardOrder {
  private static final long STEP = 1024;

  /** A card with its rank, as it stands now. */
  public record Place(String key, long rank) {}

  private BoardOrder() {}

  /**
   * The ranks that change when a card is put among the others.
   *
   * @param others the column in its order, without the moved card
   * @param index how many of the others stand before it, 0 .. size
   * @return new rank by key, the moved card first
   */
  public static Map<String, Long> insert(List<Place> others, String moved, int index) {
    Map<String, Long> changed = new LinkedHashMap<>();
    boolean first = index == 0;
    boolean last = index == others.size();
    if (first && last) {
      changed.put(moved, 0L);
    } else if (last) {
      changed.put(moved, others.get(index - 1).rank() + STEP);
    } else if (first) {
      changed.put(moved, others.get(0).rank() - STEP);
    } else {
      between(others, moved, index, changed);
    }
    return changed;
  }

  private static void between(
      List<Place> others, String moved, int index, Map<String, Long> changed) {
    long before = others.get(index - 1).rank();
    long after = others.get(index).rank();
    if (after - before >= 2) {
      changed.put(moved, before + (after - before) / 2);
    } else if (index <= others.size() - index) {
      changed.put(moved, after - STEP);
      makeRoomAbove(others, index - 1, after - STEP, changed);
    } else {
      changed.put(moved, before + STEP);
      makeRoomBelow(others, index, before + STEP, changed);
    }
  }

  private static void makeRoomAbove(
      List<Place> others, int from, long limit, Map<String, Long> changed) {
    long lowest = limit;
    for (int i = from; i >= 0 && others.get(i).rank() >= lowest; i--) {
      lowest -= STEP;
      changed.put(others.get(i).key(), lowest);
    }
  }

  private static void makeRoomBelow(
      List<Place> others, int from, long limit, Map<String, Long> changed) {
    long highest = limit;
    for (int i = from; i < others.size() && others.get(i).rank() <= highest; i++) {
      highest += STEP;
      changed.put(others.get(i).key(), highest);
    }
  }
}
