// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How feasible a scenario is and when it can be used. The mean is never shown without the lowest
 * rating.
 *
 * @param lowest null without an assessment
 * @param mean exact, null without an assessment
 * @param verdict null without an assessment
 * @param availableFrom latest expected end of the required measures, cancelled ones included; null
 *     when one of them is not known, or nothing is required
 * @param openRequired keys of the required measures that are not done, ascending
 */
public record ScenarioVerdict(
    Integer lowest,
    Rational mean,
    Verdict verdict,
    LocalDate availableFrom,
    List<String> openRequired) {

  /** {@code ratings} may be null: not assessed yet. */
  public static ScenarioVerdict of(Ratings ratings, Collection<RequiredMeasure> required) {
    List<String> open =
        required.stream()
            .filter(measure -> !measure.done())
            .map(RequiredMeasure::key)
            .sorted()
            .toList();
    return ratings == null
        ? new ScenarioVerdict(null, null, null, availableFrom(required), open)
        : new ScenarioVerdict(
            ratings.lowest(),
            ratings.mean(),
            Verdict.ofLowest(ratings.lowest()),
            availableFrom(required),
            open);
  }

  private static LocalDate availableFrom(Collection<RequiredMeasure> required) {
    boolean unknown = required.stream().anyMatch(measure -> measure.expectedEnd() == null);
    return unknown
        ? null
        : required.stream()
            .map(RequiredMeasure::expectedEnd)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }
}
