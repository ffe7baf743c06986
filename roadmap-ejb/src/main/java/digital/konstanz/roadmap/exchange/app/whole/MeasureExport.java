// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.RoadmapExport.orNull;

import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.ScreeningFile;
import digital.konstanz.roadmap.exchange.app.file.StatusReportFile;
import digital.konstanz.roadmap.exchange.app.file.WsjfFile;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.FocalPointState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Measures by focal point, manual order and key, each with everything below it. */
final class MeasureExport {

  private final RoadmapContents contents;
  private final Keys keys;
  private final PartsExport parts;
  private final Comments comments;
  private final Map<UUID, Integer> homes = new HashMap<>();

  MeasureExport(RoadmapContents contents, Keys keys) {
    this.contents = contents;
    this.keys = keys;
    this.parts = new PartsExport(contents, keys);
    this.comments = new Comments(contents.comments());
    List<UUID> fields = contents.fields().stream().map(FieldOfAction::uuid).toList();
    contents.focalPoints().stream()
        .map(FocalPoint::state)
        .sorted(
            Comparator.comparingInt((FocalPointState point) -> fields.indexOf(point.fieldId()))
                .thenComparing(FocalPointState::sortOrder)
                .thenComparing(FocalPointState::key))
        .forEach(point -> homes.put(point.id(), homes.size()));
  }

  List<MeasureFile> measures() {
    return contents.measures().stream()
        .map(Measure::state)
        .sorted(
            Comparator.comparingInt(this::home)
                .thenComparing(m -> String.valueOf(keys.key(m.item().parentId())))
                .thenComparing(m -> m.item().sortOrder())
                .thenComparing(m -> m.item().key()))
        .map(this::measure)
        .toList();
  }

  private int home(MeasureState measure) {
    return homes.getOrDefault(measure.item().focalPointId(), Integer.MAX_VALUE);
  }

  private MeasureFile measure(MeasureState m) {
    PlanItemState item = m.item();
    WorkState work = m.work();
    DatesFile dates = DatesFile.of(item.dates());
    List<StatusReportFile> reports = m.reports().stream().map(MeasureExport::report).toList();
    int earlier = Math.max(0, reports.size() - 1);
    LocalDate reportedEnd = reports.isEmpty() ? null : reports.get(earlier).forecastEnd();
    boolean reported = dates.forecastEnd() != null && dates.forecastEnd().equals(reportedEnd);
    return new MeasureFile(
        item.key(),
        item.title(),
        keys.key(item.focalPointId()),
        keys.key(item.parentId()),
        lead(item),
        references(m, ReferenceKind.INVOLVED_UNIT),
        m.type(),
        dates.start(),
        dates.end(),
        dates.startPrecision(),
        dates.endPrecision(),
        work.status(),
        item.progress(),
        m.moscow(),
        work.effortTotal(),
        parts.effort(work.effortByUnit()),
        PartsExport.budget(work.budget()),
        parts.dependencies(item.id()),
        references(m, ReferenceKind.LEGAL_DRIVER),
        references(m, ReferenceKind.SCENARIO),
        scores(m.scores()),
        wsjf(m.wsjf()),
        screening(m.screening()),
        parts.milestones(item.id()),
        reports.isEmpty() ? null : reports.get(earlier),
        m.runningCostPerYear(),
        m.closingNote(),
        work.description(),
        m.aim(),
        m.benefit(),
        work.statusReason(),
        orNull(references(m, ReferenceKind.ALSO_SERVES)),
        dates.forecastStart(),
        reported ? null : dates.forecastEnd(),
        dates.forecastStartPrecision(),
        reported ? null : dates.forecastEndPrecision(),
        dates.actualStart(),
        dates.actualEnd(),
        dates.actualStartPrecision(),
        dates.actualEndPrecision(),
        item.visibility() == Visibility.CITY ? null : item.visibility(),
        item.archivedAt(),
        m.boardRank() == 0 ? null : BigDecimal.valueOf(m.boardRank()),
        PartsExport.externalKeys(item.externalKeys()),
        fields(m.ownFields()),
        m.unreadCells().isEmpty() ? null : new TreeMap<>(m.unreadCells()),
        earlier == 0 ? null : reports.subList(0, earlier),
        orNull(parts.packages(item.id())),
        null,
        PartsExport.constraint(item.dateRule()),
        item.dateRule().day(),
        PartsExport.manual(item.dateRule()),
        comments.of(item.id()));
  }

  private String lead(PlanItemState item) {
    return item.leadUnitId() == null ? item.leadExternal() : keys.key(item.leadUnitId());
  }

  private List<String> references(MeasureState measure, ReferenceKind kind) {
    return keys.keys(measure.references().getOrDefault(kind, List.of()));
  }

  private Map<String, Integer> scores(Map<UUID, Integer> scores) {
    Map<String, Integer> byKey = new TreeMap<>();
    scores.forEach((criterion, score) -> byKey.put(keys.key(criterion), score));
    return byKey;
  }

  private Map<String, String> fields(Map<UUID, String> values) {
    Map<String, String> byName = new TreeMap<>();
    values.forEach((field, value) -> byName.put(keys.key(field), value));
    return byName.isEmpty() ? null : byName;
  }

  private static WsjfFile wsjf(Wsjf w) {
    return w.equals(Wsjf.UNKNOWN)
        ? null
        : new WsjfFile(w.businessValue(), w.timeCriticality(), w.riskOpportunity(), w.jobSize());
  }

  private static ScreeningFile screening(Screening s) {
    return s.equals(Screening.UNKNOWN)
        ? null
        : new ScreeningFile(
            s.personalData(),
            s.dpiaRequired(),
            s.staffCouncil(),
            s.accessibilityRelevant(),
            s.procurement());
  }

  private static StatusReportFile report(StatusReportState r) {
    return new StatusReportFile(
        r.date(),
        r.forecastEnd() == null ? null : r.forecastEnd().date(),
        DatesFile.precision(r.forecastEnd()),
        r.costFactor(),
        r.spentPersonDays(),
        r.progress(),
        r.text(),
        r.slipCategory(),
        r.slipReason(),
        r.lightOverride(),
        r.lightReason(),
        r.confirmedUnchanged() ? Boolean.TRUE : null);
  }
}
