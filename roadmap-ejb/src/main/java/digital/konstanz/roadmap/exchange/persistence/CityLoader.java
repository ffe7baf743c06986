// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import digital.konstanz.roadmap.exchange.app.whole.CityContents;
import digital.konstanz.roadmap.governance.persistence.JpaGovernanceRepository;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.legal.persistence.JpaLegalRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaBudgetRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaHouseRulesRepository;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.persistence.JpaCriteriaRepository;
import digital.konstanz.roadmap.scheduling.persistence.JpaCalendarRepository;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all roadmaps of the city share, at once. */
final class CityLoader {

  private final EntityManager entities;

  CityLoader(EntityManager entities) {
    this.entities = entities;
  }

  CityContents load() {
    JpaLegalRepository legal = new JpaLegalRepository();
    legal.setEntities(entities);
    JpaCriteriaRepository criteria = new JpaCriteriaRepository();
    criteria.setEntities(entities);
    JpaGovernanceRepository governance = new JpaGovernanceRepository();
    governance.setEntities(entities);
    JpaBudgetRepository budgets = new JpaBudgetRepository();
    budgets.setEntities(entities);
    JpaCalendarRepository calendars = new JpaCalendarRepository();
    calendars.setEntities(entities);
    JpaHouseRulesRepository houseRules = new JpaHouseRulesRepository();
    houseRules.setEntities(entities);
    return new CityContents(
        calendars.settings().orElse(null),
        units(),
        legal.drivers(),
        criteria.catalogues().stream()
            .filter(catalogue -> catalogue.key().equals(CriteriaCatalogue.STANDARD))
            .findFirst()
            .orElse(null),
        governance.gates(),
        governance.committees(),
        governance.rules(),
        budgets.cycles(),
        budgets.envelopes(),
        houseRules.rules().orElse(null),
        demoAccounts());
  }

  private List<OrgUnit> units() {
    return entities
        .createQuery(
            "select distinct u from OrgUnit u left join fetch u.capacityByYear order by u.key",
            OrgUnit.class)
        .getResultList();
  }

  private Map<String, UUID> demoAccounts() {
    Map<String, UUID> accounts = new HashMap<>();
    entities
        .createQuery(
            "select u from UserAccount u where u.demoRole is not null and u.disabled = false",
            UserAccount.class)
        .getResultList()
        .forEach(account -> accounts.put(account.demoRole(), account.id()));
    return accounts;
  }
}
