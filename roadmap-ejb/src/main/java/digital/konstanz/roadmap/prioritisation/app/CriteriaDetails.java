// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The criteria by which measures are ranked.
 *
 * @param criteria by key, in the order in which people are asked
 * @param weightSum need not be 100: only the share of each weight counts
 * @param version 0 as long as there is no criterion
 */
public record CriteriaDetails(
    Map<String, CriterionDetails> criteria, BigDecimal weightSum, long version) {

  /**
   * @param position from 1 on
   * @param scores how many measures are scored by it
   */
  public record CriterionDetails(
      String name, BigDecimal weight, String description, int position, long scores) {}
}
