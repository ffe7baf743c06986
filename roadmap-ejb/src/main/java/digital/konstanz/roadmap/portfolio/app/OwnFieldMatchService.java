// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import digital.konstanz.roadmap.portfolio.persistence.OverviewQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which measures have the wanted values in own fields; as many statements for one as for all. */
@Stateless
public class OwnFieldMatchService {
  private RoadmapRepository roadmaps;
  private OwnFieldRepository ownFields;
  private OverviewQuery query;

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setOwnFields(OwnFieldRepository ownFields) {
    this.ownFields = ownFields;
  }

  @Inject
  public void setQuery(OverviewQuery query) {
    this.query = query;
  }

  /**
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public OwnFieldMatches matches(String roadmapKey, OwnFieldFilter filter) {
    ReadScope visible = Callers.scope(Operation.MEASURE_READ);
    Roadmap roadmap =
        roadmaps.byKey(roadmapKey).orElseThrow(() -> new NotFoundException("roadmap", roadmapKey));
    List<OwnField> own = ownFields.all(roadmap.id());
    return new OwnFieldMatches(
        own.stream()
            .filter(field -> !field.retired())
            .map(f -> new OwnFieldMatches.Field(f.name(), f.type(), f.choices()))
            .toList(),
        filter.isNone() ? null : keys(roadmap, own, filter, visible));
  }

  private List<String> keys(
      Roadmap roadmap, List<OwnField> own, OwnFieldFilter filter, ReadScope visible) {
    Map<String, OwnFieldType> types = new HashMap<>();
    Map<String, UUID> ids = new HashMap<>();
    for (OwnField field : own) {
      types.put(field.name(), field.type());
      ids.put(field.name(), field.uuid());
    }
    Map<UUID, Map<UUID, String>> values = query.ownValues(roadmap.uuid());
    return query.measures(roadmap.uuid()).stream()
        .filter(measure -> visible.admits(measure.target()))
        .filter(
            measure -> {
              Map<UUID, String> stated = values.getOrDefault(measure.id(), Map.of());
              return filter.admits(types, name -> stated.get(ids.get(name)));
            })
        .map(OverviewFacts::key)
        .sorted()
        .toList();
  }
}
