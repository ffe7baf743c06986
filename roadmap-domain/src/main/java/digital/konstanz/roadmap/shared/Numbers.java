// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.math.BigDecimal;

/** The rules that numbers of the plan obey. */
public final class Numbers {
  private Numbers() {}

  /**
   * A number from min to max, both inclusive.
   *
   * @throws RuleViolatedException {@code number.missing}, {@code number.out-of-range} at the field
   */
  public static int between(String field, Integer value, int min, int max) {
    if (value == null) {
      throw RuleViolatedException.at(field, "number.missing");
    }
    if (value < min || value > max) {
      throw RuleViolatedException.at(field, "number.out-of-range", value, min, max);
    }
    return value;
  }

  /**
   * The same number without trailing zeros and never in exponent form; null stays null.
   *
   * @param digits most digits before the point
   * @param decimals most digits after the point
   * @throws RuleViolatedException {@code number.too-long} at the field
   */
  public static BigDecimal plain(String field, BigDecimal value, int digits, int decimals) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > decimals || stripped.precision() - stripped.scale() > digits) {
      throw RuleViolatedException.at(field, "number.too-long", value, digits, decimals);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
