// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Comments and marks of readers. */
public interface ReviewRepository {
  Optional<ReviewComment> comment(UUID id);

  /** How many comments a measure has. */
  long comments(UUID measure);

  /** Those on measures that are not in the recycle bin. */
  List<ReviewComment> ofRoadmap(RoadmapId roadmap);

  void add(ReviewComment comment);

  void remove(ReviewComment comment);

  /** Writes what was changed. */
  void flush();

  Optional<ReviewMark> mark(UUID measure, UUID user);

  void add(ReviewMark mark);

  void remove(ReviewMark mark);
}
