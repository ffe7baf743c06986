// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All business fields of a {@link CriteriaCatalogue}.
 *
 * @param criteria in the order in which people are asked; no key twice
 */
public record CriteriaCatalogueState(String key, String title, List<CriterionState> criteria) {
  public CriteriaCatalogueState {
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 300);
    criteria = List.copyOf(criteria);
    Set<String> seen = new HashSet<>();
    for (CriterionState criterion : criteria) {
      if (!seen.add(criterion.key())) {
        throw RuleViolatedException.at("key", "key.duplicate", criterion.key());
      }
    }
  }
}
