// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Economic appraisal after WiBe 5.0 of the federal administration: net present value (Kapitalwert)
 * {@code sum((in - out) / (1 + i)^t)}, and the modules that may justify a negative one.
 */
public final class Wibe {
  private static final Rational ENOUGH = Rational.of(50);

  private Wibe() {}

  /** Exact euros; {@code total} is the sum of both parts. */
  public record NetPresentValue(Rational budgetEffective, Rational other, Rational total) {}

  /** What the appraisal says. */
  public enum Verdict {
    /** The net present value is not negative. */
    ECONOMICAL,
    /** Negative, but quality (and external effects where relevant) is above 50. */
    JUSTIFIED,
    NOT_ECONOMICAL,
    /** Negative, and a module that would decide is not complete. */
    NOT_COMPUTABLE
  }

  /**
   * @param rate interest per period as a fraction, 0.013 for 1.3 %, above -1
   */
  public static NetPresentValue netPresentValue(Collection<CashFlow> flows, BigDecimal rate) {
    Rational discount = Rational.ONE.plus(Rational.of(rate));
    if (discount.signum() <= 0) {
      throw new IllegalArgumentException("rate " + rate + ". Maybe percent instead of a fraction.");
    }
    Rational budget = sum(flows, discount, CashFlow::budgetEffective);
    Rational other = sum(flows, discount, flow -> !flow.budgetEffective());
    return new NetPresentValue(budget, other, budget.plus(other));
  }

  /**
   * @param quality score of module Q, null = not complete
   * @param external score of module E, null = not complete
   * @param externalRelevant whether module E has to be above 50 too
   */
  public static Verdict verdict(
      NetPresentValue value, Rational quality, Rational external, boolean externalRelevant) {
    if (value.total().signum() >= 0) {
      return Verdict.ECONOMICAL;
    }
    if (quality == null || externalRelevant && external == null) {
      return Verdict.NOT_COMPUTABLE;
    }
    boolean enough =
        quality.compareTo(ENOUGH) > 0 && (!externalRelevant || external.compareTo(ENOUGH) > 0);
    return enough ? Verdict.JUSTIFIED : Verdict.NOT_ECONOMICAL;
  }

  private static Rational sum(
      Collection<CashFlow> flows, Rational discount, Predicate<CashFlow> counts) {
    return flows.stream()
        .filter(counts)
        .map(flow -> presentValue(flow, discount))
        .reduce(Rational.ZERO, Rational::plus);
  }

  private static Rational presentValue(CashFlow flow, Rational discount) {
    Rational net = Rational.of(flow.income()).minus(Rational.of(flow.expense()));
    return net.dividedBy(
        new Rational(
            discount.numerator().pow(flow.period()), discount.denominator().pow(flow.period())));
  }
}
