// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/** Ends before which no schedule can end; a schedule that ends there is proven best. */
final class LowerBounds {
  private final Packing packing;

  LowerBounds(Packing packing) {
    this.packing = packing;
  }

  /** The longer of the longest chain of links and the time that the fullest resource needs. */
  int best() {
    return Math.max(chain(), energy());
  }

  int chain() {
    int[] earliest = packing.earliest();
    int end = 0;
    for (int i = 0; i < earliest.length; i++) {
      end = Math.max(end, earliest[i] + packing.duration[i]);
    }
    return end;
  }

  /** All work of a resource has to fit under its capacity, from the first time on. */
  int energy() {
    int end = 0;
    for (int lane = 0; lane < packing.lanes; lane++) {
      for (int r = 0; r < 4; r++) {
        int shift = 16 * r;
        long work = 0;
        for (int i = 0; i < packing.size; i++) {
          work += (packing.need[lane][i] >>> shift & 0x7FFF) * packing.duration[i];
        }
        int t = 0;
        while (work > 0 && t < packing.horizon) {
          work -= packing.capacity[lane][t++] >>> shift & 0x7FFF;
        }
        end = Math.max(end, t);
      }
    }
    return end;
  }
}
