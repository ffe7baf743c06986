// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives out the numbers of a manual order so that as few as possible change, the moved one's before
 * those of the others. Numbers stay between the smallest and the largest there are, unless there is
 * no room; equal ones are the last resort, because then the key decides.
 */
public final class SiblingPlaces {

  /**
   * One of the home.
   *
   * @param number its present place
   * @param key decides between equal numbers
   * @param fixed keeps its number
   */
  public record Sibling(int number, String key, boolean fixed) {}

  private static final long NONE = Long.MAX_VALUE;

  private final List<Sibling> wished;
  private final int moved;
  private final boolean byKey;
  private final long[] numbers;

  /** The first and the last stand for the ends of the home. */
  private SiblingPlaces(List<Sibling> wished, int moved, int margin, boolean byKey) {
    this.wished = wished;
    this.moved = moved + 1;
    this.byKey = byKey;
    long[] present = wished.stream().mapToLong(Sibling::number).toArray();
    this.numbers = new long[present.length + 2];
    System.arraycopy(present, 0, numbers, 1, present.length);
    numbers[0] = Arrays.stream(present).min().orElseThrow() - margin;
    numbers[numbers.length - 1] = Arrays.stream(present).max().orElseThrow() + margin;
  }

  /**
   * The number of each, in the wished order.
   *
   * @param wished all in the order that they shall have; without the moved one by number and key
   * @param moved where in that list the moved one stands
   * @return empty when those that are fixed leave no room
   */
  public static Optional<int[]> give(List<Sibling> wished, int moved) {
    int wide = wished.size() + 1;
    return new SiblingPlaces(wished, moved, 1, false)
        .given()
        .or(() -> new SiblingPlaces(wished, moved, wide, false).given())
        .or(() -> new SiblingPlaces(wished, moved, wide, true).given());
  }

  private Optional<int[]> given() {
    int end = numbers.length - 1;
    long[] cost = new long[numbers.length];
    int[] kept = new int[numbers.length];
    for (int at = 1; at <= end; at++) {
      cost[at] = NONE;
      long between = 0;
      for (int last = at - 1; last >= 0; last--) {
        if (cost[last] != NONE && cost[last] + between < cost[at] && fits(last, at)) {
          cost[at] = cost[last] + between;
          kept[at] = last;
        }
        if (last > 0 && sibling(last).fixed()) {
          break;
        }
        between += last == moved ? 1 : 2;
      }
    }
    return cost[end] == NONE ? Optional.empty() : Optional.of(filled(kept));
  }

  /** Whether both may keep their numbers when all between them get new ones. */
  private boolean fits(int low, int high) {
    int between = high - low - 1;
    if (between == 0) {
      return isBefore(low, numbers[low], high);
    }
    if (numbers[high] - numbers[low] > between) {
      return true;
    }
    return byKey && isBefore(high - 1, crowded(low, high)[between - 1], high);
  }

  private boolean isBefore(int at, long number, int high) {
    return number < numbers[high] || number == numbers[high] && key(at).compareTo(key(high)) < 0;
  }

  private int[] filled(int[] kept) {
    long[] result = numbers.clone();
    for (int high = numbers.length - 1; high > 0; high = kept[high]) {
      int low = kept[high];
      int between = high - low - 1;
      boolean room = numbers[high] - numbers[low] > between;
      long[] filling = room ? spread(low, high) : crowded(low, high);
      System.arraycopy(filling, 0, result, low + 1, between);
    }
    return Arrays.stream(result, 1, result.length - 1).mapToInt(Math::toIntExact).toArray();
  }

  private long[] spread(int low, int high) {
    long[] filling = new long[high - low - 1];
    for (int at = 0; at < filling.length; at++) {
      filling[at] = numbers[low] + (numbers[high] - numbers[low]) * (at + 1) / (high - low);
    }
    return filling;
  }

  private long[] crowded(int low, int high) {
    long[] filling = new long[high - low - 1];
    long last = numbers[low];
    for (int at = 0; at < filling.length; at++) {
      last += key(low + at + 1).compareTo(key(low + at)) > 0 ? 0 : 1;
      filling[at] = last;
    }
    return filling;
  }

  private String key(int at) {
    return at == 0 || at == numbers.length - 1 ? "" : sibling(at).key();
  }

  private Sibling sibling(int at) {
    return wished.get(at - 1);
  }
}
