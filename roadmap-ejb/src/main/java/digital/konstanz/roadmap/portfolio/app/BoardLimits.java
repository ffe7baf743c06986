// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.WipLimits;
import java.util.Map;

/** Limits of the board: those the city set; without any, those of {@code ROADMAP_BOARD_WIP}. */
final class BoardLimits {
  private final Map<MeasureStatus, Integer> limits;

  private BoardLimits(Map<MeasureStatus, Integer> limits) {
    this.limits = limits;
  }

  static BoardLimits of(HouseRulesState rules) {
    return new BoardLimits(rules.wip().isEmpty() ? configured() : rules.wip());
  }

  /**
   * @throws IllegalArgumentException when the setting cannot be read
   */
  static Map<MeasureStatus, Integer> configured() {
    return WipLimits.parse(Configuration.current().text("ROADMAP_BOARD_WIP").orElse(null)).limits();
  }

  /** Null for no limit. */
  Integer of(MeasureStatus status) {
    return limits.get(status);
  }
}
