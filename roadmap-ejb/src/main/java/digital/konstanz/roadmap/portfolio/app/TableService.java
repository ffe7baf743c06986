// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.persistence.OverviewAmounts;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import digital.konstanz.roadmap.portfolio.persistence.OverviewQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table of a roadmap's measures, for reading; blocks are written by the paste. */
@Stateless
public class TableService {
  private RoadmapRepository roadmaps;
  private OwnFieldRepository ownFields;
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
  public void setOwnFields(OwnFieldRepository ownFields) {
    this.ownFields = ownFields;
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
   * What {@link #read} depends on, without reading it: equal stamps, equal tables.
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
        Callers.scope(Operation.MEASURE_READ_BUDGET),
        Callers.scope(Operation.MEASURE_EDIT),
        Callers.scope(Operation.MEASURE_REPORT));
  }

  /**
   * Every measure that the caller may read, in manual order.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public TableDetails read(String roadmapKey) {
    Roadmap roadmap = roadmap(roadmapKey);
    UUID id = roadmap.uuid();
    LocalDate asOf = businessDay.today();
    ReadScope visible = Callers.scope(Operation.MEASURE_READ);
    List<OverviewFacts> measures =
        query.measures(id).stream().filter(m -> visible.admits(m.target())).toList();
    OverviewAmounts amounts = query.amounts(id);
    List<OwnField> own = ownFields.all(roadmap.id());
    List<TableColumn> columns =
        new TableColumns(query.names(id)).all(own, readable(measures, amounts), asOf.getYear());
    TableRows rows =
        new TableRows(
            new TableRows.Around(
                query.references(id), query.latestReports(id), amounts, query.ownValues(id)),
            new MeasureLights(thresholds.current().lights(), calendars.units(), asOf),
            columns,
            own.stream()
                .collect(Collectors.toMap(f -> TableColumns.OWN_FIELD + f.name(), OwnField::uuid)));
    return new TableDetails(
        roadmaps.planVersion(roadmap.id()),
        asOf,
        columns,
        measures.stream().map(rows::row).toList());
  }

  /** Null when no budget at all may be read: then the table has no such columns. */
  private static Collection<List<BudgetLine>> readable(
      List<OverviewFacts> measures, OverviewAmounts amounts) {
    if (!Callers.mayEver(Operation.MEASURE_READ_BUDGET)) {
      return null;
    }
    ReadScope scope = Callers.scope(Operation.MEASURE_READ_BUDGET);
    return measures.stream()
        .filter(measure -> scope.admits(measure.target()))
        .map(measure -> amounts.budget().getOrDefault(measure.id(), List.of()))
        .toList();
  }

  private Roadmap roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key));
  }
}
