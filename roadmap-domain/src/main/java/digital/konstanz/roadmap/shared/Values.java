// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** The rule that a value without a default has to be given. */
public final class Values {
  private Values() {}

  /**
   * The same value.
   *
   * @throws RuleViolatedException {@code value.missing} at the field when it is null
   */
  public static <T> T required(String field, T value) {
    if (value == null) {
      throw RuleViolatedException.at(field, "value.missing");
    }
    return value;
  }
}
