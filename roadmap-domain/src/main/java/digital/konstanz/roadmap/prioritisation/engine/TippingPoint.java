// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The smallest change of one weight that changes rank 1, the other weights rescaled proportionally
 * so that their sum stays. With x the share of the weight in the sum and R the value by the other
 * criteria alone, a candidate is worth {@code x * score + (1 - x) * R}: two candidates meet at one
 * x at most, so the answer is exact.
 *
 * @param change what is added to the weight, in the unit of the weights; beyond it (or at it, when
 *     {@code newFirst} comes before by key) rank 1 is another
 * @param newFirst key of the new rank 1
 */
public record TippingPoint(String criterion, Rational change, String newFirst) {

  /**
   * For each criterion, in order, at most one; none for a criterion whose weight may take any share
   * from 0 to 1 without changing rank 1, or when fewer than two candidates are placed.
   */
  public static List<TippingPoint> of(
      UtilityAnalysis analysis, Collection<ScoredCandidate> candidates) {
    List<ScoredCandidate> placed =
        candidates.stream()
            .filter(
                candidate -> Ranking.of(List.of(analysis.valueOf(candidate))).get(0).computable())
            .toList();
    List<TippingPoint> points = new ArrayList<>();
    if (placed.size() > 1) {
      String first = analysis.rank(placed).get(0).key();
      for (WeightedCriterion criterion : analysis.criteria()) {
        new Search(analysis, criterion, first).nearest(placed).ifPresent(points::add);
      }
    }
    return points;
  }

  /** A line over x: the value of a candidate from x = 0 to x = 1. */
  private record Line(String key, Rational atZero, Rational slope) {}

  /** Where a rival reaches the leader, and how much faster it rises beyond. */
  private record Meeting(String key, Rational x, Rational distance, Rational gain) {}

  private static final class Search {
    private static final Comparator<Meeting> NEAREST =
        Comparator.comparing(Meeting::distance)
            .thenComparing(Meeting::gain, Comparator.reverseOrder())
            .thenComparing(Meeting::key);

    private final UtilityAnalysis analysis;
    private final WeightedCriterion criterion;
    private final String first;
    private final Rational others;
    private final Rational share;

    Search(UtilityAnalysis analysis, WeightedCriterion criterion, String first) {
      this.analysis = analysis;
      this.criterion = criterion;
      this.first = first;
      this.others = analysis.weights().minus(criterion.weight());
      this.share = criterion.weight().dividedBy(analysis.weights());
    }

    Optional<TippingPoint> nearest(List<ScoredCandidate> placed) {
      if (others.signum() == 0) {
        return Optional.empty();
      }
      List<Line> lines = placed.stream().map(this::line).toList();
      Line leader =
          lines.stream().filter(line -> line.key().equals(first)).findFirst().orElseThrow();
      return lines.stream()
          .filter(line -> line != leader)
          .map(line -> meeting(leader, line))
          .filter(Objects::nonNull)
          .min(NEAREST)
          .map(
              meeting ->
                  new TippingPoint(
                      criterion.key(),
                      meeting.x().minus(share).times(analysis.weights()),
                      meeting.key()));
    }

    private Line line(ScoredCandidate candidate) {
      Rational rest = Rational.ZERO;
      for (WeightedCriterion other : analysis.criteria()) {
        if (!other.key().equals(criterion.key())) {
          rest = rest.plus(other.weight().times(score(candidate, other)));
        }
      }
      Rational atZero = rest.dividedBy(others);
      return new Line(candidate.key(), atZero, score(candidate, criterion).minus(atZero));
    }

    private static Rational score(ScoredCandidate candidate, WeightedCriterion criterion) {
      BigDecimal score = candidate.scores().get(criterion.key());
      return Rational.of(score);
    }

    private Meeting meeting(Line leader, Line rival) {
      Rational slope = rival.slope().minus(leader.slope());
      if (slope.signum() == 0) {
        return null;
      }
      Rational x = leader.atZero().minus(rival.atZero()).dividedBy(slope);
      boolean wins = rival.key().compareTo(leader.key()) < 0;
      boolean edge = x.signum() == 0 || x.compareTo(Rational.ONE) == 0;
      if (x.signum() < 0 || x.compareTo(Rational.ONE) > 0 || edge && !wins && !opens(x, slope)) {
        return null;
      }
      return new Meeting(rival.key(), x, x.minus(share).abs(), slope.abs());
    }

    /** Whether the rival is ahead on the inner side of an edge, so that the edge is no end. */
    private static boolean opens(Rational edge, Rational slope) {
      return edge.signum() == 0 ? slope.signum() > 0 : slope.signum() < 0;
    }
  }
}
