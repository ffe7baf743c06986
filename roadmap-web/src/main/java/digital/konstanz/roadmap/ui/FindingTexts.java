// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** What a finding says to people, in one language. */
public final class FindingTexts {
  private final Texts texts;
  private final Formats formats;

  public FindingTexts(Locale locale) {
    this.texts = Texts.of(locale);
    this.formats = Formats.of(locale);
  }

  /** What the code means, and after a colon the values where it has any. */
  public String message(String code, Collection<?> values) {
    String label = texts.get("finding." + code);
    String detail = detail(code, values);
    return detail.isBlank() ? label : label + ": " + detail;
  }

  /** The values in words, in the order of the rule; empty where a code has none. */
  public String detail(String code, Collection<?> values) {
    return texts.format("finding." + code + ".text", values.stream().map(this::written).toArray());
  }

  private Object written(Object value) {
    if (value instanceof LocalDate day) {
      return formats.date(day);
    }
    if (value instanceof BigDecimal number) {
      return formats.number(number);
    }
    if (value instanceof Money money) {
      return formats.euros(money.amount());
    }
    if (value instanceof WorkingDays days) {
      return texts.format("word.working-days", days.count());
    }
    if (value instanceof ConstraintType type) {
      return texts.get("word.constraint." + type);
    }
    if (value instanceof FundType fund) {
      return texts.get("word.fund." + fund);
    }
    return value == null ? formats.date((LocalDate) null) : String.valueOf(value);
  }
}
