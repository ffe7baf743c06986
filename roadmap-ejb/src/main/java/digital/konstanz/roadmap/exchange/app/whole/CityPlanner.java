// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.BudgetCycleFile;
import digital.konstanz.roadmap.exchange.app.file.ClosingDayFile;
import digital.konstanz.roadmap.exchange.app.file.CommitteeFile;
import digital.konstanz.roadmap.exchange.app.file.CriterionFile;
import digital.konstanz.roadmap.exchange.app.file.EnvelopeFile;
import digital.konstanz.roadmap.exchange.app.file.GateFile;
import digital.konstanz.roadmap.exchange.app.file.LegalDriverFile;
import digital.konstanz.roadmap.exchange.app.file.MetaFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.RuleFile;
import digital.konstanz.roadmap.governance.Committee;
import digital.konstanz.roadmap.governance.CommitteeState;
import digital.konstanz.roadmap.governance.GateDefinition;
import digital.konstanz.roadmap.governance.GateDefinitionState;
import digital.konstanz.roadmap.governance.WorkingRule;
import digital.konstanz.roadmap.governance.WorkingRuleState;
import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.LegalDeadline;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalDriverState;
import digital.konstanz.roadmap.legal.Verification;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetCycleState;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.EnvelopeState;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogueState;
import digital.konstanz.roadmap.prioritisation.CriterionState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.ClosingDayState;
import digital.konstanz.roadmap.shared.id.CommitteeId;
import digital.konstanz.roadmap.shared.id.GateDefinitionId;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import digital.konstanz.roadmap.shared.id.WorkingRuleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Plans the head of the file, the calendar, and what the whole city shares. */
final class CityPlanner {

  private static final int DAYS_OF_A_POST = 200;

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final CityContents city;

  CityPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.file = file;
    this.city = plan.contents().city();
  }

  void register() {
    list(file.committees()).forEach(c -> plan.register(Kind.COMMITTEE, c, "id", c.id()));
    list(file.rules()).forEach(r -> plan.register(Kind.WORKING_RULE, r, "id", r.id()));
    list(file.gates()).forEach(g -> plan.register(Kind.GATE_DEFINITION, g, "id", g.id()));
    list(file.criteria()).forEach(c -> plan.register(Kind.CRITERIA_CATALOGUE, c, "id", c.id()));
    list(file.legalDrivers()).forEach(d -> plan.register(Kind.LEGAL_DRIVER, d, "id", d.id()));
  }

  void plan() {
    planCalendar();
    planDrivers();
    planCriteria();
    planGates();
    planCommittees();
    planRules();
    planCycles();
    planEnvelopes();
  }

  private void planCalendar() {
    MetaFile meta = file.meta();
    boolean named = meta != null && meta.calendar() != null;
    if (!named && file.closingDays() == null) {
      return;
    }
    CalendarSettings now = city.calendar();
    var before = now == null ? null : now.state();
    var target =
        new Target<CalendarSettingsState, CalendarSettings>(
            Kind.CALENDAR,
            before == null ? UUID.randomUUID() : before.id(),
            now,
            CalendarSettings::new);
    Object part = named ? meta : file;
    plan.put(
        part,
        target,
        () ->
            new CalendarSettingsState(
                target.id(),
                keep(null, before, CalendarSettingsState::cityName),
                keep(named ? meta.calendar() : null, before, CalendarSettingsState::land, "DE-BW"),
                keep(
                    named ? meta.hoursPerPersonDay() : null,
                    before,
                    CalendarSettingsState::hoursPerDay),
                keep(null, before, CalendarSettingsState::personDaysPerFte, DAYS_OF_A_POST),
                closingDays(before)));
  }

  private List<ClosingDayState> closingDays(CalendarSettingsState before) {
    List<ClosingDayState> days = new ArrayList<>(before == null ? List.of() : before.closingDays());
    for (ClosingDayFile day : list(file.closingDays())) {
      ClosingDayState state =
          new ClosingDayState(
              UUID.randomUUID(),
              day.date(),
              Boolean.TRUE.equals(day.everyYear()),
              plan.reference(Kind.ORG_UNIT, day, "department", day.department()),
              day.title());
      if (days.stream().noneMatch(known -> same(known, state))) {
        days.add(state);
      }
    }
    return days;
  }

  private static boolean same(ClosingDayState one, ClosingDayState other) {
    return one.date().equals(other.date())
        && one.everyYear() == other.everyYear()
        && Objects.equals(one.unitId(), other.unitId());
  }

  private void planDrivers() {
    Map<String, LegalDriver> existing = ImportPlan.byKey(city.drivers());
    for (LegalDriverFile driver : list(file.legalDrivers())) {
      plan.put(
          driver,
          plan.target(
              Kind.LEGAL_DRIVER,
              driver.id(),
              existing,
              s ->
                  new LegalDriver(
                      new LegalDriverId(plan.keys().id(Kind.LEGAL_DRIVER, s.key())), s)),
          () -> driverState(driver, existing.get(driver.id())));
    }
  }

  private LegalDriverState driverState(LegalDriverFile file, LegalDriver existing) {
    LegalDriverState now = existing == null ? null : existing.state();
    List<LegalDeadline> deadlines =
        file.deadlines() == null
            ? now == null ? List.of() : now.deadlines()
            : file.deadlines().stream()
                .map(
                    d ->
                        new LegalDeadline(
                            d.date(), d.what(), Boolean.TRUE.equals(d.bindingForCity())))
                .toList();
    return new LegalDriverState(
        file.id(),
        keep(file.name(), now, LegalDriverState::name),
        keep(file.citation(), now, LegalDriverState::citation),
        keep(file.level(), now, LegalDriverState::level),
        keep(file.inForce(), now, LegalDriverState::inForce),
        deadlines,
        keep(file.requires(), now, LegalDriverState::requires),
        keep(file.appliesToCity(), now, LegalDriverState::appliesToCity, Applicability.YES),
        keep(
            file.verification(),
            now,
            LegalDriverState::verification,
            Verification.GENERAL_KNOWLEDGE),
        keep(file.source(), now, LegalDriverState::source));
  }

  private void planCriteria() {
    if (file.criteria() == null) {
      return;
    }
    CriteriaCatalogue existing = city.criteria();
    UUID id = existing == null ? UUID.randomUUID() : existing.uuid();
    Map<UUID, CriterionState> criteria = new LinkedHashMap<>();
    if (existing != null) {
      existing.state().criteria().forEach(c -> criteria.put(c.id(), c));
    }
    for (CriterionFile criterion : file.criteria()) {
      plan.attempt(criterion, () -> takeCriterion(criterion, criteria));
    }
    var target =
        new Target<CriteriaCatalogueState, CriteriaCatalogue>(
            Kind.CRITERIA_CATALOGUE, id, existing, state -> new CriteriaCatalogue(id, state));
    plan.put(
        file,
        target,
        () ->
            new CriteriaCatalogueState(
                CriteriaCatalogue.STANDARD,
                existing == null ? "Nutzwertanalyse" : existing.state().title(),
                List.copyOf(criteria.values())));
  }

  private void takeCriterion(CriterionFile criterion, Map<UUID, CriterionState> criteria) {
    UUID id = plan.keys().id(Kind.CRITERIA_CATALOGUE, criterion.id());
    CriterionState now = criteria.get(id);
    criteria.put(
        id,
        new CriterionState(
            id,
            criterion.id(),
            keep(criterion.name(), now, CriterionState::name),
            keep(criterion.weight(), now, CriterionState::weight),
            keep(criterion.description(), now, CriterionState::description)));
  }

  private void planGates() {
    Map<String, GateDefinition> existing = ImportPlan.byKey(city.gates());
    int[] next = {city.gates().stream().mapToInt(g -> g.state().position() + 1).max().orElse(0)};
    for (GateFile gate : list(file.gates())) {
      GateDefinition known = existing.get(gate.id());
      GateDefinitionState now = known == null ? null : known.state();
      plan.put(
          gate,
          plan.target(
              Kind.GATE_DEFINITION,
              gate.id(),
              existing,
              s ->
                  new GateDefinition(
                      new GateDefinitionId(plan.keys().id(Kind.GATE_DEFINITION, s.key())), s)),
          () ->
              new GateDefinitionState(
                  gate.id(),
                  keep(gate.name(), now, GateDefinitionState::name),
                  keep(gate.required(), now, GateDefinitionState::required),
                  now == null ? next[0]++ : now.position()));
    }
  }

  private void planCommittees() {
    Map<String, Committee> existing = ImportPlan.byKey(city.committees());
    for (CommitteeFile committee : list(file.committees())) {
      Committee known = existing.get(committee.id());
      CommitteeState now = known == null ? null : known.state();
      plan.put(
          committee,
          plan.target(
              Kind.COMMITTEE,
              committee.id(),
              existing,
              s -> new Committee(new CommitteeId(plan.keys().id(Kind.COMMITTEE, s.key())), s)),
          () ->
              new CommitteeState(
                  committee.id(),
                  keep(committee.name(), now, CommitteeState::name),
                  keep(committee.role(), now, CommitteeState::role),
                  keep(committee.cadence(), now, CommitteeState::cadence),
                  keep(committee.competence(), now, CommitteeState::competence),
                  keep(committee.seats(), now, CommitteeState::seats)));
    }
  }

  private void planRules() {
    Map<String, WorkingRule> existing = ImportPlan.byKey(city.rules());
    for (RuleFile rule : list(file.rules())) {
      WorkingRule known = existing.get(rule.id());
      WorkingRuleState now = known == null ? null : known.state();
      plan.put(
          rule,
          plan.target(
              Kind.WORKING_RULE,
              rule.id(),
              existing,
              s ->
                  new WorkingRule(
                      new WorkingRuleId(plan.keys().id(Kind.WORKING_RULE, s.key())), s)),
          () ->
              new WorkingRuleState(
                  rule.id(),
                  keep(rule.text(), now, WorkingRuleState::text),
                  keep(rule.check(), now, WorkingRuleState::check)));
    }
  }

  private void planCycles() {
    Map<List<Integer>, BudgetCycle> existing = new HashMap<>();
    city.cycles().forEach(cycle -> existing.put(cycle.years(), cycle));
    for (BudgetCycleFile cycle : list(file.budgetCycles())) {
      plan.attempt(cycle, () -> planCycle(cycle, existing));
    }
  }

  private void planCycle(BudgetCycleFile cycle, Map<List<Integer>, BudgetCycle> existing) {
    List<Integer> years = list(cycle.years());
    boolean consecutive = !years.isEmpty() && cycle.type() != null;
    for (int i = 1; i < years.size(); i++) {
      consecutive &= years.get(i) == years.get(i - 1) + 1;
    }
    if (!consecutive) {
      plan.problems().reject(cycle, "years", years.toString(), "budget-cycle.not-consecutive");
      return;
    }
    BudgetCycle known = existing.get(years);
    UUID id = known == null ? UUID.randomUUID() : known.uuid();
    plan.put(
        cycle,
        new Target<>(Kind.BUDGET_CYCLE, id, known, BudgetCycle::new),
        () -> new BudgetCycleState(id, cycle.type(), years.get(0), years.get(years.size() - 1)));
  }

  private void planEnvelopes() {
    Map<String, Envelope> existing = new HashMap<>();
    city.envelopes().forEach(e -> existing.put(e.state().year() + "/" + e.state().fund(), e));
    for (EnvelopeFile envelope : list(file.budgetEnvelopeEur())) {
      if (envelope.year() == null) {
        plan.problems().reject(envelope, "year", null, "value.missing");
        continue;
      }
      planEnvelope(envelope, FundType.OPERATING, envelope.consumptive(), existing);
      planEnvelope(envelope, FundType.CAPITAL, envelope.investive(), existing);
    }
  }

  private void planEnvelope(
      EnvelopeFile file, FundType fund, BigDecimal amount, Map<String, Envelope> existing) {
    if (amount == null) {
      return;
    }
    Envelope known = existing.get(file.year() + "/" + fund);
    UUID id = known == null ? UUID.randomUUID() : known.uuid();
    plan.put(
        file,
        new Target<>(Kind.ENVELOPE, id, known, Envelope::new),
        () -> new EnvelopeState(id, file.year(), fund, amount));
  }
}
