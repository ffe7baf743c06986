// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.persistence.NamedKey;
import digital.konstanz.roadmap.portfolio.persistence.OverviewQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The board of a roadmap, for reading; {@link BoardMoveService} moves its cards. */
@Stateless
public class BoardService {
  private RoadmapRepository roadmaps;
  private OverviewQuery query;
  private Thresholds thresholds;
  private WorkingCalendars calendars;
  private BusinessDay businessDay;

  @Inject
  public void setThresholds(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setQuery(OverviewQuery query) {
    this.query = query;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  public void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  /**
   * What {@link #read} depends on, without reading it: equal stamps, equal boards.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public String stamp(String roadmapKey) {
    Roadmap roadmap = roadmap(roadmapKey);
    return ViewStamp.of(
        roadmap.key(),
        roadmaps.planVersion(roadmap.id()),
        businessDay.today(),
        Callers.scope(Operation.MEASURE_READ),
        Callers.scope(Operation.MEASURE_STATUS),
        Callers.scope(Operation.MEASURE_ORDER));
  }

  /**
   * Every measure that the caller may read, in the order of its column.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public BoardDetails read(String roadmapKey) {
    Roadmap roadmap = roadmap(roadmapKey);
    long version = roadmaps.planVersion(roadmap.id());
    UUID id = roadmap.uuid();
    LocalDate asOf = businessDay.today();
    HouseRulesState rules = thresholds.current();
    ReadScope visible = Callers.scope(Operation.MEASURE_READ);
    BoardCards cards =
        new BoardCards(
            new BoardCards.Around(
                query.children(id),
                query.references(id).getOrDefault("LEGAL_DRIVER", Map.of()),
                query.latestReports(id),
                query.statusSince(id)),
            new MeasureLights(rules.lights(), calendars.units(), asOf),
            asOf);
    List<BoardCard> shown =
        query.measures(id).stream()
            .filter(measure -> visible.admits(measure.target()))
            .map(cards::card)
            .toList();
    return new BoardDetails(version, asOf, columns(rules), shown, names(id));
  }

  private Roadmap roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key));
  }

  private static List<BoardDetails.Column> columns(HouseRulesState rules) {
    BoardLimits limits = BoardLimits.of(rules);
    return Arrays.stream(MeasureStatus.values())
        .map(status -> new BoardDetails.Column(status, limits.of(status)))
        .toList();
  }

  private Map<String, String> names(UUID roadmap) {
    Map<String, String> names = new TreeMap<>();
    query.names(roadmap).stream()
        .filter(named -> named.kind() != NamedKey.Kind.FOCAL_POINT)
        .forEach(named -> names.putIfAbsent(named.key(), named.title()));
    return names;
  }
}
