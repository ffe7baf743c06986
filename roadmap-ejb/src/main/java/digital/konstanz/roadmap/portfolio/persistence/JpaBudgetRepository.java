// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetRepository;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** BudgetRepository on Jakarta Persistence. */
@Dependent
public class JpaBudgetRepository implements BudgetRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<BudgetCycle> cycles() {
    return Fetching.complete(entities, BudgetCycle.class, "", "firstYear, x.lastYear", Map.of());
  }

  @Override
  public List<Envelope> envelopes() {
    return Fetching.complete(entities, Envelope.class, "", "fiscalYear", Map.of()).stream()
        .sorted(Comparator.comparingInt(Envelope::year).thenComparing(Envelope::fund))
        .toList();
  }

  @Override
  public Optional<Envelope> envelope(int year, FundType fund) {
    return Fetching.complete(
            entities,
            Envelope.class,
            "where x.fiscalYear = :year and x.fund = :fund",
            "id",
            Map.of("year", year, "fund", fund))
        .stream()
        .findFirst();
  }

  @Override
  public List<FundingGrant> grants(RoadmapId roadmap) {
    return grantsWhere("where x.roadmapId = :roadmap", Map.of("roadmap", roadmap.value()));
  }

  @Override
  public Optional<FundingGrant> grantByKey(String key) {
    return grantsWhere("where x.key = :key", Map.of("key", key)).stream().findFirst();
  }

  private List<FundingGrant> grantsWhere(String where, Map<String, ?> parameters) {
    return Fetching.complete(entities, FundingGrant.class, where, "key", parameters, "measureIds");
  }

  @Override
  public void add(BudgetCycle cycle) {
    persist(cycle);
  }

  @Override
  public void add(Envelope envelope) {
    persist(envelope);
  }

  @Override
  public void add(FundingGrant grant) {
    persist(grant);
  }

  private void persist(Object entity) {
    entities.persist(entity);
    entities.flush();
  }

  @Override
  public void remove(BudgetCycle cycle) {
    erase(cycle);
  }

  @Override
  public void remove(Envelope envelope) {
    erase(envelope);
  }

  @Override
  public void remove(FundingGrant grant) {
    erase(grant);
  }

  @Override
  public void flush() {
    entities.flush();
  }

  private void erase(Object entity) {
    entities.remove(entity);
    entities.flush();
  }
}
