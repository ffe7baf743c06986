// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;

/**
 * MoSCoW: the effort of everything that must be done as a share of the time box.
 *
 * @param share exact, 1 = the whole time box; null when the time box is 0
 * @param withinLimit the share is at most the limit; false when there is effort but no time box
 */
public record MustShare(Rational share, boolean withinLimit) {
  /** Percent of the time box that is usual; the city may set another one. */
  public static final BigDecimal USUAL_LIMIT = BigDecimal.valueOf(60);

  private static final Rational HUNDRED = Rational.of(100);

  /** Efforts and time box in person-days, the limit in percent, inclusive. */
  public static MustShare of(BigDecimal mustEffort, BigDecimal timeBox, BigDecimal limit) {
    if (timeBox.signum() == 0) {
      return new MustShare(null, mustEffort.signum() == 0);
    }
    Rational share = Rational.of(mustEffort).dividedBy(Rational.of(timeBox));
    return new MustShare(share, share.times(HUNDRED).compareTo(Rational.of(limit)) <= 0);
  }
}
