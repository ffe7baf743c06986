// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/** Makes a schedule of an order. */
interface Placer {

  /**
   * Places activities in ascending order of their keys, each after all it waits for.
   *
   * @return first time after the last end
   */
  int forward(int[] key, int[] start);
}
