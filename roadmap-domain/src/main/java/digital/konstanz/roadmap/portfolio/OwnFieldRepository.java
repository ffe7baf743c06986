// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;

/** The fields that the city added. */
public interface OwnFieldRepository {
  /** In manual order, then by name. */
  List<OwnField> all(RoadmapId roadmap);

  Optional<OwnField> byId(OwnFieldId id);

  void add(OwnField field);

  /** Only a field that no measure fills. */
  void remove(OwnField field);
}
