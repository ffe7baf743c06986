// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/** How far apart two starts have to be where that depends on when the first one is. */
public interface Distance {

  /** The first start of what waits; never earlier for a later {@code start}. */
  int earliest(int start);

  /**
   * The last start, between both, after which what waits can still start at {@code next}; {@code
   * least} when there is none.
   */
  default int latest(int least, int most, int next) {
    int low = least;
    int high = most;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (earliest(middle) <= next) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
