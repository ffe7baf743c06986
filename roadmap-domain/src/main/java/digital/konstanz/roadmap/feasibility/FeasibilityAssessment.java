// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * What a working group found about a scenario. Each of the five is 0 (not feasible) to 4 (no
 * problem), inclusive.
 *
 * @param assessedOn null if unknown
 * @param assessedBy a role or body, no person's name
 */
public record FeasibilityAssessment(
    int technical,
    int economic,
    int legal,
    int operational,
    int schedule,
    String rationale,
    LocalDate assessedOn,
    String assessedBy) {
  public FeasibilityAssessment {
    Numbers.between("technical", technical, 0, 4);
    Numbers.between("economic", economic, 0, 4);
    Numbers.between("legal", legal, 0, 4);
    Numbers.between("operational", operational, 0, 4);
    Numbers.between("schedule", schedule, 0, 4);
    rationale = Texts.optional("rationale", rationale, 4000);
    assessedBy = Texts.optional("assessed_by", assessedBy, 300);
  }

  /** The five values in the order technical, economic, legal, operational, schedule. */
  public List<Integer> values() {
    return List.of(technical, economic, legal, operational, schedule);
  }
}
