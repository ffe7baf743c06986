// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A capacity as people write it: person-days, or full-time posts as in {@code 2,5 VZÄ}. */
final class UnitCapacity {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,2})?)\\s*(PT|PD|VZÄ|FTE)?", Pattern.CASE_INSENSITIVE);

  private UnitCapacity() {}

  /**
   * Person-days with at most two decimals; null for nothing.
   *
   * @param postDays person-days of a full-time post
   * @throws RuleViolatedException {@code unit.capacity-unreadable}
   */
  static BigDecimal read(String field, String text, int postDays) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw RuleViolatedException.at(field, "unit.capacity-unreadable", text.strip());
    }
    BigDecimal number = new BigDecimal(written.group(1).replace(',', '.'));
    String unit = written.group(2);
    boolean posts = "VZÄ".equalsIgnoreCase(unit) || "FTE".equalsIgnoreCase(unit);
    return (posts ? number.multiply(BigDecimal.valueOf(postDays)) : number)
        .setScale(2, RoundingMode.HALF_UP);
  }
}
