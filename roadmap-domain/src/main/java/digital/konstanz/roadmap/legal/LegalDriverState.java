// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.time.LocalDate;
import java.util.List;

/**
 * All business fields of a {@link LegalDriver}.
 *
 * @param inForce first day in force, null if unknown
 * @param deadlines in the order of the source
 */
public record LegalDriverState(
    String key,
    String name,
    String citation,
    LegalLevel level,
    LocalDate inForce,
    List<LegalDeadline> deadlines,
    String requires,
    Applicability appliesToCity,
    Verification verification,
    String source) {
  public LegalDriverState {
    key = Texts.required("key", key, 100);
    name = Texts.required("name", name, 500);
    citation = Texts.optional("citation", citation, 500);
    Values.required("level", level);
    deadlines = List.copyOf(deadlines);
    requires = Texts.optional("requires", requires, 4000);
    Values.required("appliesToCity", appliesToCity);
    Values.required("verification", verification);
    source = Texts.optional("source", source, 2000);
  }
}
