// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import java.util.List;

/**
 * Mean consistency index of random reciprocal matrices with 1 to 11 rows, after Saaty (1980); pages
 * name this table beside each consistency ratio.
 */
public final class RandomIndex {
  public static final int LARGEST = 11;
  private static final List<Double> BY_SIZE =
      List.of(0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51);

  private RandomIndex() {}

  /** For a matrix of this many rows, 1 to {@link #LARGEST}. */
  public static double of(int size) {
    return BY_SIZE.get(size - 1);
  }
}
