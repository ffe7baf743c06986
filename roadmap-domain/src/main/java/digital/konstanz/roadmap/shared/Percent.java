// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/**
 * Whole percent, 0 to 100 inclusive. Unknown is null, never 0.
 *
 * @throws RuleViolatedException {@code percent.out-of-range}
 */
public record Percent(int value) implements Comparable<Percent> {
  public Percent {
    if (value < 0 || value > 100) {
      throw new RuleViolatedException("percent.out-of-range", value);
    }
  }

  /** Null when the value is null. */
  public static Percent ofNullable(Integer value) {
    return value == null ? null : new Percent(value);
  }

  @Override
  public int compareTo(Percent other) {
    return Integer.compare(value, other.value);
  }
}
