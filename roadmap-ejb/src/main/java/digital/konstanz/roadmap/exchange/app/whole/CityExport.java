// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.BudgetCycleFile;
import digital.konstanz.roadmap.exchange.app.file.ClosingDayFile;
import digital.konstanz.roadmap.exchange.app.file.CommitteeFile;
import digital.konstanz.roadmap.exchange.app.file.CriterionFile;
import digital.konstanz.roadmap.exchange.app.file.DeadlineFile;
import digital.konstanz.roadmap.exchange.app.file.DepartmentFile;
import digital.konstanz.roadmap.exchange.app.file.EnvelopeFile;
import digital.konstanz.roadmap.exchange.app.file.GateFile;
import digital.konstanz.roadmap.exchange.app.file.HouseRulesFile;
import digital.konstanz.roadmap.exchange.app.file.LegalDriverFile;
import digital.konstanz.roadmap.exchange.app.file.ProcessWeightsFile;
import digital.konstanz.roadmap.exchange.app.file.RuleFile;
import digital.konstanz.roadmap.governance.Committee;
import digital.konstanz.roadmap.governance.GateDefinition;
import digital.konstanz.roadmap.governance.WorkingRule;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sections that all roadmaps of the city share. */
final class CityExport {

  private final CityContents city;
  private final Keys keys;

  CityExport(CityContents city, Keys keys) {
    this.city = city;
    this.keys = keys;
  }

  List<DepartmentFile> departments() {
    return city.units().stream()
        .map(OrgUnit::state)
        .map(
            unit ->
                new DepartmentFile(
                    unit.key(),
                    unit.name(),
                    unit.unitType(),
                    unit.division(),
                    unit.capacityPersonDays(),
                    unit.capacityByYear().isEmpty() ? null : byYear(unit.capacityByYear()),
                    keys.key(unit.parentId()),
                    unit.validFrom(),
                    unit.validTo(),
                    keys.key(unit.successorId()),
                    unit.external() ? Boolean.TRUE : null))
        .toList();
  }

  private static Map<String, BigDecimal> byYear(Map<Integer, BigDecimal> capacity) {
    Map<String, BigDecimal> years = new TreeMap<>();
    capacity.forEach((year, days) -> years.put(year.toString(), days));
    return years;
  }

  List<LegalDriverFile> drivers() {
    return city.drivers().stream()
        .map(LegalDriver::state)
        .map(
            driver ->
                new LegalDriverFile(
                    driver.key(),
                    driver.name(),
                    driver.citation(),
                    driver.level(),
                    driver.inForce(),
                    driver.deadlines().stream()
                        .map(d -> new DeadlineFile(d.date(), d.what(), d.binding()))
                        .toList(),
                    driver.requires(),
                    driver.appliesToCity(),
                    driver.verification(),
                    driver.source()))
        .toList();
  }

  List<CriterionFile> criteria() {
    return city.criteria() == null
        ? List.of()
        : city.criteria().state().criteria().stream()
            .map(c -> new CriterionFile(c.key(), c.name(), c.weight(), c.description()))
            .toList();
  }

  List<GateFile> gates() {
    return city.gates().stream()
        .map(GateDefinition::state)
        .map(gate -> new GateFile(gate.key(), gate.name(), gate.required()))
        .toList();
  }

  List<CommitteeFile> committees() {
    return city.committees().stream()
        .map(Committee::state)
        .map(
            c ->
                new CommitteeFile(
                    c.key(), c.name(), c.role(), c.cadence(), c.competence(), c.seats()))
        .toList();
  }

  List<RuleFile> rules() {
    return city.rules().stream()
        .map(WorkingRule::state)
        .map(rule -> new RuleFile(rule.key(), rule.text(), rule.check()))
        .toList();
  }

  List<BudgetCycleFile> cycles() {
    return city.cycles().stream()
        .map(cycle -> new BudgetCycleFile(cycle.kind(), cycle.years()))
        .toList();
  }

  List<EnvelopeFile> envelopes() {
    Map<Integer, Map<FundType, BigDecimal>> years = new TreeMap<>();
    city.envelopes().stream()
        .map(Envelope::state)
        .forEach(
            e ->
                years
                    .computeIfAbsent(e.year(), year -> new EnumMap<>(FundType.class))
                    .put(e.fund(), e.amount()));
    return years.entrySet().stream()
        .map(
            e ->
                new EnvelopeFile(
                    e.getKey(),
                    e.getValue().get(FundType.OPERATING),
                    e.getValue().get(FundType.CAPITAL)))
        .toList();
  }

  /** Null as long as the initial ones hold. */
  HouseRulesFile houseRules() {
    if (city.houseRules() == null) {
      return null;
    }
    HouseRulesState rules = city.houseRules().state();
    Map<String, Integer> wip = new TreeMap<>();
    rules.wip().forEach((status, most) -> wip.put(status.name(), most));
    ProcessPriority weights = rules.processes();
    return new HouseRulesFile(
        rules.lights().timeGreen(),
        rules.lights().timeYellow(),
        rules.lights().costGreen(),
        rules.lights().costYellow(),
        rules.lights().spiGreen(),
        rules.lights().spiYellow(),
        rules.lights().staleAfterDays(),
        wip.isEmpty() ? null : wip,
        new ProcessWeightsFile(
            weights.volume(),
            weights.mediaBreaks(),
            weights.interfaces(),
            weights.knowledgeRisk()));
  }

  List<ClosingDayFile> closingDays() {
    return city.calendar() == null
        ? List.of()
        : city.calendar().state().closingDays().stream()
            .map(
                day ->
                    new ClosingDayFile(
                        day.date(),
                        day.everyYear() ? Boolean.TRUE : null,
                        keys.key(day.unitId()),
                        day.title()))
            .sorted(Comparator.comparing(ClosingDayFile::date).thenComparing(ClosingDayFile::title))
            .toList();
  }
}
