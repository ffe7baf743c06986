// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.governance.Committee;
import digital.konstanz.roadmap.governance.GateDefinition;
import digital.konstanz.roadmap.governance.WorkingRule;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.HouseRules;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What all roadmaps of the city share.
 *
 * @param calendar null until the city chose one
 * @param criteria null while there is none
 * @param houseRules null as long as the initial ones hold
 * @param demoAccounts accounts of the demonstration by their role, empty elsewhere
 */
public record CityContents(
    CalendarSettings calendar,
    List<OrgUnit> units,
    List<LegalDriver> drivers,
    CriteriaCatalogue criteria,
    List<GateDefinition> gates,
    List<Committee> committees,
    List<WorkingRule> rules,
    List<BudgetCycle> cycles,
    List<Envelope> envelopes,
    HouseRules houseRules,
    Map<String, UUID> demoAccounts) {}
