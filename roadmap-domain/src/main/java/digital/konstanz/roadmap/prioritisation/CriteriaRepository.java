// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The catalogues of criteria, sorted by key, with their criteria. */
public interface CriteriaRepository {
  List<CriteriaCatalogue> catalogues();

  void add(CriteriaCatalogue criteriaCatalogue);

  /** How many measures are scored by a criterion; criteria without any are missing. */
  Map<UUID, Long> scores();

  /** Writes what changed now and raises the version, also when only a part changed. */
  void raise(CriteriaCatalogue criteriaCatalogue);
}
