// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.shared.Severity;
import java.util.List;

/** All findings of one code, by subject. */
public record FindingGroup(String code, Severity severity, List<FindingRow> subjects) {

  public FindingGroup {
    subjects = List.copyOf(subjects);
  }

  /**
   * @param subject key of what it is about
   * @param title of the item, or the name of the unit; null where the subject says it all
   * @param sheet key of the measure whose fact sheet shows it; null for none
   * @param values in the order of the rule
   */
  public record FindingRow(String subject, String title, String sheet, List<Object> values) {}
}
