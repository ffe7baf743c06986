// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many cards should stand in a column at most: soft, the board only says when there are more.
 * Written as {@code RUNNING:20,RELEASED:5} in {@code ROADMAP_BOARD_WIP}.
 */
final class BoardLimits {
  private final Map<MeasureStatus, Integer> limits = new EnumMap<>(MeasureStatus.class);

  /**
   * @param text null for no limits
   * @throws IllegalArgumentException for anything that is not written so
   */
  BoardLimits(String text) {
    if (text == null) {
      return;
    }
    for (String part : text.split(",")) {
      String[] pair = part.strip().split(":", 2);
      if (pair.length != 2) {
        throw new IllegalArgumentException(
            "ROADMAP_BOARD_WIP: '" + part + "' is no limit. Maybe RUNNING:20 is meant.");
      }
      limits.put(MeasureStatus.valueOf(pair[0].strip()), Integer.valueOf(pair[1].strip()));
    }
  }

  /** Null for no limit. */
  Integer of(MeasureStatus status) {
    return limits.get(status);
  }
}
