// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.ConstraintMiss;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.DeadlineRule;
import digital.konstanz.roadmap.portfolio.engine.FindingRules;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.MeasureFacts;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.Portfolio;
import digital.konstanz.roadmap.portfolio.engine.ScenarioFacts;
import digital.konstanz.roadmap.portfolio.engine.SlipRule;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.PlanFacts;
import digital.konstanz.roadmap.reporting.persistence.ReportFacts;
import digital.konstanz.roadmap.reporting.persistence.UnitFacts;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The plan of one roadmap, or of all, as one caller sees it on one day. Sums are the city's; single
 * items are only those the caller may read.
 */
final class PlanView {

  /** By which calendar, on which day and by which rules of the city a plan is judged. */
  record Judgement(UnitCalendars calendars, LocalDate asOf, HouseRulesState rules) {}

  private final PlanFacts facts;
  private final String roadmap;
  private final ReadScope scope;
  private final UnitCalendars units;
  private final ItemCalendars calendars;
  private final LocalDate asOf;
  private final HouseRulesState rules;
  private final Map<String, ItemFacts> byKey = new HashMap<>();

  PlanView(PlanFacts facts, String roadmap, ReadScope scope, Judgement judgement) {
    this.facts = facts;
    this.roadmap = roadmap;
    this.scope = scope;
    this.asOf = judgement.asOf();
    this.rules = judgement.rules();
    facts.items().forEach(item -> byKey.put(item.key(), item));
    this.units = judgement.calendars();
    this.calendars = calendarsOfItems();
  }

  PlanFacts facts() {
    return facts;
  }

  /** By which working days every item counts, visible or not. */
  ItemCalendars calendars() {
    return calendars;
  }

  /** On which days a unit works. */
  WorkingCalendar daysOf(UnitFacts unit) {
    return units.of(unit.path());
  }

  FindingRules findingRules() {
    return rules.findings();
  }

  /** When a deadline is missed or at risk. */
  DeadlineRule deadlineRule() {
    return new DeadlineRule(asOf, findingRules().nearDays());
  }

  /** How the expected end of a visible item stands to a deadline. */
  DeadlineRule.Standing standing(String item, LocalDate end, LocalDate deadline) {
    ItemFacts facts = visible(item);
    boolean open = facts != null && facts.status() != MeasureStatus.DONE;
    return deadlineRule().standing(end, deadline, calendars.of(item), open);
  }

  SlipRule slipRule(String measure) {
    return SlipRule.of(rules.lights(), calendars.of(measure));
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Measures of the roadmap that the caller may read, in manual order. */
  List<ItemFacts> measures() {
    return facts.items().stream()
        .filter(ItemFacts::measure)
        .filter(this::inRoadmap)
        .filter(item -> item.visibleTo(scope))
        .toList();
  }

  /**
   * Those that the unit or one below it leads.
   *
   * @param unit key; null for all
   * @throws NotFoundException for an unknown unit
   */
  List<ItemFacts> measuresOf(String unit) {
    if (unit == null) {
      return measures();
    }
    UnitFacts scope = facts.units().get(unit);
    if (scope == null) {
      throw new NotFoundException("unit", unit);
    }
    return measures().stream()
        .filter(m -> m.target().unitPath() != null)
        .filter(m -> m.target().unitPath().startsWith(scope.path()))
        .toList();
  }

  /** Null when there is no such item or the caller may not read it. */
  ItemFacts visible(String key) {
    ItemFacts item = byKey.get(key);
    return item != null && item.visibleTo(scope) ? item : null;
  }

  /** Key of the measure that an item is or belongs to; null for none. */
  String measureOf(String key) {
    ItemFacts at = byKey.get(key);
    while (at != null && !at.measure()) {
      at = byKey.get(at.parent());
    }
    return at == null ? null : at.key();
  }

  /** Open and closed gates of the measure, by code. */
  Stream<ItemFacts> gates() {
    return facts.items().stream().filter(item -> item.kind() == PlanItemKind.GATE);
  }

  Optional<Lights> lights(ItemFacts measure) {
    return new TrafficLights(rules.lights(), calendars.of(measure.key()))
        .of(lightFacts(measure), asOf);
  }

  private LightFacts lightFacts(ItemFacts measure) {
    ReportFacts report = facts.latestReport(measure.key());
    return new LightFacts(
        measure.status(),
        day(measure.start()),
        day(measure.end()),
        day(measure.forecastEnd()),
        report == null ? null : report.costFactor(),
        measure.progress(),
        report == null ? null : report.date(),
        report == null ? null : report.lightOverride());
  }

  /** Items of the roadmap for calculations, visible or not. */
  List<PlannedItem> items() {
    return facts.items().stream().filter(this::inRoadmap).map(this::planned).toList();
  }

  List<PlannedItem> cityItems() {
    return facts.items().stream().map(this::planned).toList();
  }

  List<Capacity> capacities() {
    return facts.units().values().stream()
        .filter(unit -> !unit.external())
        .map(unit -> new Capacity(unit.key(), unit.capacity(), unit.byYear()))
        .toList();
  }

  Portfolio portfolio(List<DeadlineFacts> deadlines) {
    Map<String, Set<String>> reached = new HashMap<>();
    gates()
        .filter(gate -> gate.milestoneStatus() == MilestoneStatus.REACHED)
        .filter(gate -> gate.gate() != null)
        .forEach(
            gate ->
                reached.computeIfAbsent(gate.parent(), key -> new HashSet<>()).add(gate.gate()));
    Map<String, Set<String>> drivers = references("DRIVER");
    Map<String, Set<String>> scenarios = references("SCENARIO");
    List<MeasureFacts> measures =
        measures().stream()
            .map(
                m ->
                    new MeasureFacts(
                        m.key(),
                        reached.getOrDefault(m.key(), Set.of()),
                        drivers.getOrDefault(m.key(), Set.of()),
                        lastReport(m.key()),
                        scenarios.containsKey(m.key()),
                        endingLead(m)))
            .toList();
    return new Portfolio(
        asOf,
        calendars,
        items(),
        cityItems(),
        planLinks(),
        measures,
        deadlines,
        scenarios(),
        capacities(),
        facts.envelopes(),
        missedConstraints());
  }

  private List<ConstraintMiss> missedConstraints() {
    List<ItemFacts> seen =
        facts.items().stream().filter(this::inRoadmap).filter(i -> i.visibleTo(scope)).toList();
    return new ConstraintSearch(seen, this::leadingUnit, units).among(planLinks());
  }

  private ItemCalendars calendarsOfItems() {
    Map<String, WorkingCalendar> own = new HashMap<>();
    if (!units.areOne()) {
      for (ItemFacts item : facts.items()) {
        WorkingCalendar days = units.of(leadingUnit(item));
        if (days != units.city()) {
          own.put(item.key(), days);
        }
      }
    }
    return new ItemCalendars(units.city(), own);
  }

  private String leadingUnit(ItemFacts item) {
    ItemFacts at = item;
    while (at != null && at.target().unitPath() == null && at.parent() != null) {
      at = byKey.get(at.parent());
    }
    return at == null ? null : at.target().unitPath();
  }

  private MeasureFacts.EndingUnit endingLead(ItemFacts measure) {
    UnitFacts unit = measure.unit() == null ? null : facts.units().get(measure.unit());
    return unit == null || unit.validTo() == null
        ? null
        : new MeasureFacts.EndingUnit(unit.key(), unit.validTo());
  }

  /** What consequences of a change of this roadmap are calculated from, visible or not. */
  digital.konstanz.roadmap.scheduling.engine.PlanFacts beforeChange(List<DeadlineFacts> deadlines) {
    return new digital.konstanz.roadmap.scheduling.engine.PlanFacts(
        calendars,
        items(),
        facts.items().stream().filter(item -> !inRoadmap(item)).map(this::planned).toList(),
        references("DRIVER"),
        deadlines,
        scenarios(),
        capacities(),
        facts.envelopes());
  }

  private List<ScenarioFacts> scenarios() {
    return references("REQUIRES").entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(byKey::get).anyMatch(this::concerns))
        .map(entry -> new ScenarioFacts(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Keys of what is named, by key of what names it. */
  Map<String, Set<String>> references(String kind) {
    Map<String, Set<String>> found = new TreeMap<>();
    facts.links().stream()
        .filter(link -> link.kind().equals(kind))
        .forEach(link -> found.computeIfAbsent(link.from(), key -> new TreeSet<>()).add(link.to()));
    return found;
  }

  private List<PlanLinkFacts> planLinks() {
    return facts.links().stream()
        .filter(link -> link.kind().length() == 2)
        .filter(link -> visible(link.from()) != null && visible(link.to()) != null)
        .map(
            link ->
                new PlanLinkFacts(
                    link.from(),
                    link.to(),
                    LinkType.valueOf(link.kind()),
                    link.lag(),
                    link.calendarDays()))
        .toList();
  }

  private LocalDate lastReport(String measure) {
    ReportFacts report = facts.latestReport(measure);
    return report == null ? null : report.date();
  }

  private boolean concerns(ItemFacts item) {
    return item != null && inRoadmap(item);
  }

  private boolean inRoadmap(ItemFacts item) {
    return roadmap == null || roadmap.equals(item.roadmap());
  }

  private PlannedItem planned(ItemFacts item) {
    return new PlannedItem(
        item.key(),
        item.parent(),
        item.milestoneStatus() == null ? item.status() : statusOf(item.milestoneStatus()),
        day(item.start()),
        day(item.end()),
        day(item.forecastEnd()),
        facts.effort().getOrDefault(item.key(), Map.of()),
        facts.budget().getOrDefault(item.key(), List.of()));
  }

  /** A dropped milestone waits for nobody, like a cancelled measure. */
  private static MeasureStatus statusOf(MilestoneStatus milestone) {
    return switch (milestone) {
      case OPEN -> MeasureStatus.PLANNED;
      case REACHED -> MeasureStatus.DONE;
      case DROPPED -> MeasureStatus.CANCELLED;
    };
  }

  static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }
}
