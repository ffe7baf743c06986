// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.persistence.LatestReport;
import digital.konstanz.roadmap.portfolio.persistence.OverviewAmounts;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes table rows of measures for one caller. */
final class TableRows {

  /** What is known of the measures beside themselves, by their id. */
  record Around(
      Map<String, Map<UUID, List<String>>> references,
      Map<UUID, LatestReport> reports,
      OverviewAmounts amounts,
      Map<UUID, Map<UUID, String>> ownValues) {}

  private final Around around;
  private final MeasureLights lights;
  private final List<TableColumn> columns;
  private final Map<String, UUID> ownFields;
  private final ReadScope editable = Callers.scope(Operation.MEASURE_EDIT);
  private final ReadScope reportable = Callers.scope(Operation.MEASURE_REPORT);
  private final ReadScope budgeted = Callers.scope(Operation.MEASURE_READ_BUDGET);

  /**
   * @param ownFields id of an own field by its column
   */
  TableRows(
      Around around, MeasureLights lights, List<TableColumn> columns, Map<String, UUID> ownFields) {
    this.around = around;
    this.lights = lights;
    this.columns = columns;
    this.ownFields = ownFields;
  }

  Map<String, Object> row(OverviewFacts measure) {
    Map<String, Object> known = fixed(measure);
    if (budgeted.admits(measure.target())) {
      budget(measure.id())
          .forEach(
              line ->
                  known.put(
                      TableColumns.budgetId(line.year(), line.fund()), line.money().toString()));
    }
    Map<UUID, String> own = around.ownValues().getOrDefault(measure.id(), Map.of());
    ownFields.forEach((column, field) -> known.put(column, own.get(field)));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", measure.key());
    row.put("version", measure.version());
    row.put("parent", measure.focalPoint());
    row.put("editable", editable.admits(measure.target()));
    row.put("reportable", reportable.admits(measure.target()));
    row.put("held", measure.held());
    columns.forEach(column -> row.put(column.id(), known.get(column.id())));
    return row;
  }

  private Map<String, Object> fixed(OverviewFacts measure) {
    Map<String, Object> values = new HashMap<>();
    values.put("key", measure.key());
    values.put("title", measure.title());
    values.put("type", measure.type());
    values.put("field", measure.field());
    values.put("focalPoint", measure.focalPoint());
    values.put("lead", measure.lead());
    values.put("involved", references("INVOLVED_UNIT", measure.id()));
    values.put("status", measure.status());
    values.put("start", MeasureLights.day(measure.span().start()));
    values.put("end", MeasureLights.day(measure.span().end()));
    values.put("forecastEnd", MeasureLights.day(measure.span().forecastEnd()));
    values.put("delayDays", lights.delay(measure));
    values.put("progress", measure.progress());
    values.put("light", lights.overall(measure, around.reports().get(measure.id())));
    values.put("personDays", effort(measure));
    values.put("moscow", measure.moscow());
    values.put("constraintType", measure.dateRule().type());
    values.put("constraintDate", measure.dateRule().day());
    values.put("manual", String.valueOf(measure.dateRule().manual()));
    values.put("legalDrivers", references("LEGAL_DRIVER", measure.id()));
    return values;
  }

  private List<String> references(String kind, UUID measure) {
    return around.references().getOrDefault(kind, Map.of()).getOrDefault(measure, List.of());
  }

  /** The stated total, else the sum over the units, else null. */
  private BigDecimal effort(OverviewFacts measure) {
    return measure.effort() != null
        ? measure.effort()
        : around.amounts().effort().get(measure.id());
  }

  private List<BudgetLine> budget(UUID measure) {
    return around.amounts().budget().getOrDefault(measure, List.of());
  }
}
