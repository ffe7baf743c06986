// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.UUID;

/** All business fields of a {@link ReviewProposal}. */
public record ReviewProposalState(
    UUID roadmapId, String key, String task, UUID unitId, ReviewVerdict verdict, String text) {
  public ReviewProposalState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    task = Texts.required("task", task, 500);
    Values.required("department", unitId);
    Values.required("proposal", verdict);
    text = Texts.optional("text", text, 2000);
  }
}
