// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import java.util.List;

/** The catalogues of criteria, sorted by key, with their criteria. */
public interface CriteriaRepository {
  List<CriteriaCatalogue> catalogues();

  void add(CriteriaCatalogue criteriaCatalogue);
}
