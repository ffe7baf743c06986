// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.shared.WorkingDays;
import digital.konstanz.roadmap.ui.FindingTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A finding as the interface gives it.
 *
 * @param message for people, in the language asked for
 * @param values by name; dates in ISO, money as text, other quantities as numbers
 */
public record FindingDto(
    String code, Severity severity, String subject, String message, Map<String, Object> values) {

  public static FindingDto of(Finding finding, FindingTexts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    finding.values().forEach((name, value) -> values.put(name, plain(value)));
    return new FindingDto(
        finding.code(),
        finding.severity(),
        finding.subject(),
        texts.message(finding.code(), finding.values().values()),
        values);
  }

  private static Object plain(Object value) {
    if (value instanceof WorkingDays days) {
      return days.count();
    }
    return value instanceof Money money ? money.toString() : value;
  }
}
