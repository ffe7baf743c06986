// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many cards should stand in a column of the board at most: soft, the board only says when
 * there are more. Written as {@code RUNNING:20,RELEASED:5}.
 */
public record WipLimits(Map<MeasureStatus, Integer> limits) {

  public WipLimits {
    limits = new TreeMap<>(limits);
  }

  /**
   * @param text null or empty for no limits
   * @throws IllegalArgumentException for anything that is not written so
   */
  public static WipLimits parse(String text) {
    Map<MeasureStatus, Integer> limits = new TreeMap<>();
    for (String part : text == null || text.isBlank() ? new String[0] : text.split(",")) {
      String[] pair = part.strip().split(":", 2);
      if (pair.length != 2) {
        throw new IllegalArgumentException(
            "'" + part + "' is no limit of cards. Maybe RUNNING:20 is meant.");
      }
      limits.put(MeasureStatus.valueOf(pair[0].strip()), Integer.valueOf(pair[1].strip()));
    }
    return new WipLimits(limits);
  }

  /** Null for no limit. */
  public Integer of(MeasureStatus status) {
    return limits.get(status);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return limits.entrySet().stream()
        .map(limit -> limit.getKey() + ":" + limit.getValue())
        .collect(Collectors.joining(","));
  }
}
