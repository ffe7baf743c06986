// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.file.MetaFile;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.NotFoundException;
import java.util.List;
import java.util.Optional;

/** Which roadmap a file goes to: the one asked for, the one it names, the first, or a new one. */
final class RoadmapTarget {

  private final List<Roadmap> stored;

  RoadmapTarget(List<Roadmap> stored) {
    this.stored = stored;
  }

  /**
   * The stored roadmap, or a new one that is not stored yet.
   *
   * @param meta head of the file, may be null
   * @throws NotFoundException the roadmap asked for does not exist
   * @throws RuleViolatedException {@code roadmap.*} when a new one cannot be made
   */
  Roadmap of(ImportRequest request, MetaFile meta) {
    if (request.create() != null) {
      return NewRoadmap.named(request.create()).beside(stored);
    }
    if (request.roadmap() != null) {
      return byKey(request.roadmap())
          .orElseThrow(() -> new NotFoundException("roadmap", request.roadmap()));
    }
    String named = meta == null ? null : meta.key();
    if (named != null) {
      return byKey(named).orElseGet(() -> made(meta));
    }
    if (!stored.isEmpty()) {
      return stored.get(0);
    }
    if (meta == null || meta.title() == null) {
      throw new NotFoundException("roadmap", "-");
    }
    return NewRoadmap.named(meta.title()).beside(stored);
  }

  private Optional<Roadmap> byKey(String key) {
    return stored.stream().filter(roadmap -> roadmap.key().equals(key)).findFirst();
  }

  private Roadmap made(MetaFile meta) {
    String title = meta.title() == null ? meta.key() : meta.title();
    boolean free =
        meta.keyPrefix() != null
            && stored.stream().noneMatch(r -> r.keyPrefix().equals(meta.keyPrefix()));
    return free
        ? new Roadmap(meta.key(), title, meta.keyPrefix())
        : new NewRoadmap(meta.key(), title).beside(stored);
  }
}
