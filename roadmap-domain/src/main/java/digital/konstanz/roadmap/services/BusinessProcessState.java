// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.UUID;

/**
 * All business fields of a {@link BusinessProcess}.
 *
 * @param casesPerYear 0 to 100 million
 * @param minutesPerCase working minutes of the administration, 0 to 1 million
 * @param mediaBreaks 0 to 10, 10 = most
 * @param interfaces 0 to 10, 10 = most
 * @param knowledgeRisk 0 to 10, 10 = highest
 * @param reviewProposalId null when it does not come from the task review
 * @param measureId the measure that improves it, null if none
 */
public record BusinessProcessState(
    UUID roadmapId,
    String key,
    String title,
    UUID unitId,
    int casesPerYear,
    int minutesPerCase,
    int mediaBreaks,
    int interfaces,
    int knowledgeRisk,
    UUID reviewProposalId,
    UUID measureId) {
  public BusinessProcessState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 500);
    Values.required("department", unitId);
    Numbers.between("casesPerYear", casesPerYear, 0, 100_000_000);
    Numbers.between("minutesPerCase", minutesPerCase, 0, 1_000_000);
    Numbers.between("mediaBreaks", mediaBreaks, 0, 10);
    Numbers.between("interfaces", interfaces, 0, 10);
    Numbers.between("knowledgeRisk", knowledgeRisk, 0, 10);
  }
}
