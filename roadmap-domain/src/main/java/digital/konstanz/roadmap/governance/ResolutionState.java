// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of a {@link Resolution}.
 *
 * @param votes null when nothing was counted
 * @param measures ids of the measures it concerns
 */
public record ResolutionState(
    UUID roadmapId,
    String key,
    UUID committeeId,
    LocalDate date,
    String subject,
    Votes votes,
    List<UUID> measures) {
  public ResolutionState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    Values.required("committee", committeeId);
    Values.required("date", date);
    subject = Texts.required("subject", subject, 1000);
    measures = List.copyOf(measures);
  }
}
