// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.FactTexts;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.StatusReport;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns measures into {@link MeasureDetails}; everything needed was read before. */
final class MeasureReading {

  /**
   * @param roadmaps keys by id
   * @param items every item that a measure may name as parent or predecessor, by id
   * @param milestones by id of their measure
   * @param incoming links by id of their successor
   */
  record Context(
      CatalogueKeys keys,
      Map<UUID, String> roadmaps,
      Map<UUID, String> items,
      Map<UUID, List<Milestone>> milestones,
      Map<UUID, List<PlanLink>> incoming,
      Map<UUID, OwnField> ownFields,
      Function<Measure, TrafficLights> lights,
      LocalDate asOf) {}

  private final Context context;

  MeasureReading(Context context) {
    this.context = context;
  }

  MeasureDetails details(Measure measure) {
    CatalogueKeys keys = context.keys();
    ItemDates dates = measure.dates();
    FactTexts texts = measure.factTexts();
    Target target = MeasureAccess.target(measure, keys);
    boolean money = Callers.may(Operation.MEASURE_READ_BUDGET, target);
    CatalogueKeys.Entry home =
        measure.focalPoint() == null ? null : keys.entry(measure.focalPoint().value()).orElse(null);
    return new MeasureDetails(
        measure.key(),
        measure.title(),
        measure.type(),
        home == null ? null : home.key(),
        home == null ? null : home.parent(),
        lead(measure),
        keys.keys(measure.references(ReferenceKind.INVOLVED_UNIT)),
        date(dates.plannedStart()),
        date(dates.plannedEnd()),
        measure.progress() == null ? null : measure.progress().value(),
        measure.status(),
        measure.version(),
        date(dates.forecastEnd()),
        lights(measure),
        effort(measure),
        money ? budget(measure) : null,
        dependencies(measure),
        keys.keys(measure.references(ReferenceKind.LEGAL_DRIVER)),
        keys.keys(measure.references(ReferenceKind.SCENARIO)),
        scores(measure),
        milestones(measure),
        ownFields(measure),
        context.roadmaps().get(measure.roadmap().value()),
        measure.parent() == null ? null : context.items().get(measure.parent().value()),
        precision(dates.plannedStart()),
        precision(dates.plannedEnd()),
        date(dates.forecastStart()),
        date(dates.actualStart()),
        date(dates.actualEnd()),
        measure.statusReason(),
        texts.description(),
        texts.aim(),
        texts.benefit(),
        texts.closingNote(),
        measure.effort() == null ? null : measure.effort().amount(),
        money ? text(measure.runningCostPerYear()) : null,
        measure.moscow(),
        measure.visibility(),
        owner(measure, target),
        keys.keys(measure.references(ReferenceKind.ALSO_SERVES)),
        measure.unreadCells(),
        rights(target),
        measure.dateRule().type(),
        measure.dateRule().day(),
        measure.dateRule().manual());
  }

  private String owner(Measure measure, Target target) {
    return measure.owner() != null && Callers.may(Operation.MEASURE_EDIT, target)
        ? context.keys().key(measure.owner().value())
        : null;
  }

  private static MeasureDetails.Rights rights(Target target) {
    return new MeasureDetails.Rights(
        Callers.may(Operation.MEASURE_EDIT, target),
        Callers.may(Operation.MEASURE_REPORT, target),
        Callers.may(Operation.MEASURE_SCHEDULE, target),
        Callers.may(Operation.MEASURE_STATUS, target));
  }

  private String lead(Measure measure) {
    return measure.leadUnit() == null
        ? measure.leadExternal()
        : context.keys().key(measure.leadUnit().value());
  }

  private Lights lights(Measure measure) {
    StatusReport report = measure.latestReport().orElse(null);
    ItemDates dates = measure.dates();
    LightFacts facts =
        new LightFacts(
            measure.status(),
            date(dates.plannedStart()),
            date(dates.plannedEnd()),
            date(dates.forecastEnd()),
            report == null ? null : report.costFactor(),
            measure.progress() == null ? null : measure.progress().value(),
            report == null ? null : report.date(),
            report == null ? null : report.state().lightOverride());
    return context.lights().apply(measure).of(facts, context.asOf()).orElse(null);
  }

  private List<MeasureDetails.UnitDays> effort(Measure measure) {
    return measure.effortByUnit().entrySet().stream()
        .map(
            entry ->
                new MeasureDetails.UnitDays(
                    context.keys().key(entry.getKey().value()), plain(entry.getValue().amount())))
        .sorted(Comparator.comparing(MeasureDetails.UnitDays::unit))
        .toList();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static List<MeasureDetails.YearAmount> budget(Measure measure) {
    return measure.budgetLines().stream()
        .map(
            line ->
                new MeasureDetails.YearAmount(line.year(), line.fund(), line.money().toString()))
        .toList();
  }

  private List<MeasureDetails.DependencyRow> dependencies(Measure measure) {
    return context.incoming().getOrDefault(measure.uuid(), List.of()).stream()
        .filter(link -> context.items().containsKey(link.from().value()))
        .map(
            link ->
                new MeasureDetails.DependencyRow(
                    context.items().get(link.from().value()),
                    link.type(),
                    link.lag(),
                    link.lagUnit().name()))
        .sorted(Comparator.comparing(MeasureDetails.DependencyRow::key))
        .toList();
  }

  private Map<String, Integer> scores(Measure measure) {
    Map<String, Integer> byKey = new TreeMap<>();
    measure
        .scores()
        .forEach((criterion, score) -> byKey.put(context.keys().key(criterion.value()), score));
    return byKey;
  }

  private List<MeasureDetails.MilestoneRow> milestones(Measure measure) {
    return context.milestones().getOrDefault(measure.uuid(), List.of()).stream()
        .sorted(Comparator.comparingInt(PlanItem::sortOrder).thenComparing(PlanItem::key))
        .map(
            milestone ->
                new MeasureDetails.MilestoneRow(
                    milestone.key(),
                    milestone instanceof GateMilestone gate ? gate.gate() : null,
                    milestone.title(),
                    date(milestone.date()),
                    milestone.status()))
        .toList();
  }

  private Map<String, String> ownFields(Measure measure) {
    return measure.ownFields().entrySet().stream()
        .filter(entry -> context.ownFields().containsKey(entry.getKey().value()))
        .collect(
            Collectors.toMap(
                entry -> context.ownFields().get(entry.getKey().value()).state().name(),
                Map.Entry::getValue,
                (first, second) -> first,
                TreeMap::new));
  }

  private static LocalDate date(PlanDate date) {
    return date == null ? null : date.date();
  }

  private static Precision precision(PlanDate date) {
    return date == null ? null : date.precision();
  }

  private static String text(Money money) {
    return money == null ? null : money.toString();
  }
}
