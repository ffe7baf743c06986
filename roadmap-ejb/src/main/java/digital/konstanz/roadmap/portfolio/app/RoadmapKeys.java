// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The roadmaps of the installation: their keys, titles and versions. */
@Stateless
public class RoadmapKeys {

  private RoadmapChoice choice;

  /** A roadmap with the version that every commit raises. */
  public record RoadmapRow(String key, String title, long version) {}

  @Inject
  void setChoice(RoadmapChoice choice) {
    this.choice = choice;
  }

  /** All roadmaps, by key. */
  @Performs(Operation.ROADMAP_LIST)
  public List<RoadmapRow> list() {
    return choice.of("*").stream()
        .map(roadmap -> new RoadmapRow(roadmap.key(), roadmap.title(), roadmap.planVersion()))
        .toList();
  }

  /**
   * Null for {@code *}, the first roadmap for null.
   *
   * @throws NotFoundException for an unknown key
   */
  @Performs(Operation.ROADMAP_LIST)
  public UUID idOf(String key) {
    return "*".equals(key)
        ? null
        : choice.of(key).stream().findFirst().map(Roadmap::uuid).orElse(null);
  }
}
