// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.persistence.MeasureChoicesQuery;
import digital.konstanz.roadmap.portfolio.persistence.MeasureChoicesQuery.Kind;
import digital.konstanz.roadmap.portfolio.persistence.MeasureChoicesQuery.Row;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What somebody who makes or edits a measure can choose from. */
@Stateless
public class MeasureChoicesService {

  @Inject private RoadmapRepository roadmaps;
  @Inject private MeasureChoicesQuery query;
  @Inject private OwnFieldRepository ownFields;
  @Inject private BusinessDay day;

  /**
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public MeasureChoices of(String roadmapKey) {
    Roadmap roadmap =
        roadmaps.byKey(roadmapKey).orElseThrow(() -> new NotFoundException("roadmap", roadmapKey));
    Map<Kind, List<Row>> rows = query.all(roadmap.id(), day.today());
    boolean edits = Callers.mayEver(Operation.MEASURE_EDIT);
    return new MeasureChoices(
        choices(rows, Kind.UNIT),
        choices(rows, Kind.FOCAL_POINT),
        choices(rows, Kind.LEGAL_DRIVER),
        choices(rows, Kind.SCENARIO),
        choices(rows, Kind.CRITERION),
        edits ? choices(rows, Kind.PERSON) : List.of(),
        ownFields.all(roadmap.id()).stream()
            .filter(field -> !field.retired())
            .map(MeasureChoicesService::ownField)
            .toList());
  }

  private static List<MeasureChoices.Choice> choices(Map<Kind, List<Row>> rows, Kind kind) {
    return rows.getOrDefault(kind, List.of()).stream()
        .map(row -> new MeasureChoices.Choice(row.key(), row.name(), row.group()))
        .toList();
  }

  private static MeasureChoices.OwnFieldChoice ownField(OwnField field) {
    var state = field.state();
    return new MeasureChoices.OwnFieldChoice(
        state.name(), state.type().name(), state.choices() == null ? List.of() : state.choices());
  }
}
