// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fields that the city added. */
public interface OwnFieldRepository {
  /** In manual order, then by name. */
  List<OwnField> all(RoadmapId roadmap);

  Optional<OwnField> byId(OwnFieldId id);

  /** How many measures have a value, by field; fields without one are missing. */
  Map<UUID, Long> valueCounts(RoadmapId roadmap);

  /** Every value that stands in this field, once. */
  List<String> usedValues(OwnFieldId id);

  void add(OwnField field);

  /** Writes what changed now, so that a version that somebody else raised shows here. */
  void flush();

  /** Only a field that no measure fills. */
  void remove(OwnField field);
}
