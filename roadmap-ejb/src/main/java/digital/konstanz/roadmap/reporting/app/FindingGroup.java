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
   * @param title of the measure, or the name of the unit; null where the subject says it all
   * @param values in the order of the rule
   */
  public record FindingRow(String subject, String title, boolean measure, List<Object> values) {}
}
