// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.LinkGraph;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.PlanLinkId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** PlanLinkRepository on Jakarta Persistence. */
@Dependent
public class JpaPlanLinkRepository implements PlanLinkRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<PlanLink> byId(PlanLinkId id) {
    return Optional.ofNullable(entities.find(PlanLink.class, id.value()));
  }

  @Override
  public Optional<PlanLink> byKey(String key) {
    return select("where x.key = :key").setParameter("key", key).getResultStream().findFirst();
  }

  @Override
  public List<PlanLink> all(RoadmapId roadmap) {
    return select("where x.roadmapId = :roadmap")
        .setParameter("roadmap", roadmap.value())
        .getResultList();
  }

  @Override
  public List<PlanLink> all() {
    return select("").getResultList();
  }

  @Override
  public List<PlanLink> at(PlanItemId item) {
    return select("where x.fromItemId = :item or x.toItemId = :item")
        .setParameter("item", item.value())
        .getResultList();
  }

  @Override
  public LinkGraph graph() {
    LinkGraph graph = new LinkGraph(List.of());
    entities
        .createQuery("select x.fromItemId, x.toItemId from PlanLink x", Object[].class)
        .getResultStream()
        .forEach(ends -> graph.add(new PlanItemId((UUID) ends[0]), new PlanItemId((UUID) ends[1])));
    return graph;
  }

  private TypedQuery<PlanLink> select(String where) {
    return entities.createQuery(
        "select x from PlanLink x " + where + " order by x.key", PlanLink.class);
  }

  @Override
  public void add(PlanLink link) {
    addAll(List.of(link));
  }

  @Override
  public void addAll(Collection<PlanLink> links) {
    links.forEach(entities::persist);
    entities.flush();
  }

  @Override
  public void remove(PlanLink link) {
    entities.remove(link);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }
}
