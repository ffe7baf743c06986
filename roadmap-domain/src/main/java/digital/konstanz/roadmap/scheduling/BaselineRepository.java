// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.id.BaselineId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The baselines of the roadmaps. */
public interface BaselineRepository {
  /** The newest first, withdrawn ones too; items are loaded when asked for. */
  List<Baseline> all(RoadmapId roadmap);

  /** The newest that is approved. */
  Optional<Baseline> approved(RoadmapId roadmap);

  Optional<Baseline> byId(BaselineId id);

  Optional<Baseline> byKey(String key);

  /** The keys that begin like this, of all roadmaps. */
  Set<String> keysFrom(String beginning);

  /** How many wait for a decision. */
  long proposed(RoadmapId roadmap);

  void add(Baseline baseline);

  /** Writes what was changed, so that the new version is known. */
  void flush();

  void remove(Baseline baseline);
}
