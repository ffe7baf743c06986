// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.rest;

import digital.konstanz.roadmap.prioritisation.engine.Sensitivity;
import digital.konstanz.roadmap.prioritisation.engine.TippingPoint;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much a ranking hangs on single weights.
 *
 * @param base all ranked keys, by rank
 * @param variants criteria in their order, factors ascending
 * @param tippingPoints the smallest change of a weight that changes rank 1
 */
public record SensitivityDto(List<String> base, List<Variant> variants, List<Tip> tippingPoints) {

  /** One changed weight; {@code first} is null when nothing is computable. */
  public record Variant(
      String criterion, BigDecimal factor, int overlapTop10, String first, List<String> top10) {}

  /** {@code change} in the unit of the weights, rounded half up to 2 decimals. */
  public record Tip(String criterion, BigDecimal change, String first) {}

  static SensitivityDto of(Sensitivity.Result result, List<TippingPoint> points) {
    return new SensitivityDto(
        result.base(),
        result.variants().stream()
            .map(
                one ->
                    new Variant(
                        one.criterion(),
                        one.factor(),
                        one.overlapTop10(),
                        one.first(),
                        one.top10()))
            .toList(),
        points.stream()
            .map(point -> new Tip(point.criterion(), point.change().rounded(2), point.newFirst()))
            .toList());
  }
}
