// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.MeasureId;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** PlanItemRepository on Jakarta Persistence. */
@Dependent
public class JpaPlanItemRepository implements PlanItemRepository {
  private static final int MOST_KEYS_AT_ONCE = 500;
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<PlanItem> byId(PlanItemId id) {
    return Optional.ofNullable(entities.find(PlanItem.class, id.value()));
  }

  @Override
  public Optional<PlanItem> byKey(String key) {
    return select(PlanItem.class, "x.key = :key")
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Measure> measure(MeasureId id) {
    return Optional.ofNullable(entities.find(Measure.class, id.value()));
  }

  @Override
  public Optional<Measure> measureByKey(String key) {
    return select(Measure.class, "x.key = :key")
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<PlanItem> byExternalKey(ExternalKey key) {
    return entities
        .createQuery(
            "select x from PlanItem x join x.externalKeys k"
                + " where k.system = :system and k.key = :key",
            PlanItem.class)
        .setParameter("system", key.system())
        .setParameter("key", key.key())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Measure> measures(RoadmapId roadmap) {
    return whole(Measure.class).inPlan(roadmap);
  }

  @Override
  public List<WorkPackage> workPackages(RoadmapId roadmap) {
    return whole(WorkPackage.class).inPlan(roadmap);
  }

  @Override
  public List<Milestone> milestones(RoadmapId roadmap) {
    return whole(Milestone.class).inPlan(roadmap);
  }

  @Override
  public List<PlanItem> all(RoadmapId roadmap) {
    List<PlanItem> items = new ArrayList<>(measures(roadmap));
    items.addAll(workPackages(roadmap));
    items.addAll(milestones(roadmap));
    items.sort(Comparator.comparingInt(PlanItem::sortOrder).thenComparing(PlanItem::key));
    return items;
  }

  @Override
  public List<PlanItem> byKeys(Collection<String> keys) {
    List<PlanItem> items = new ArrayList<>();
    for (List<String> some : someOf(keys)) {
      items.addAll(whole(Measure.class).byKeys(some));
      items.addAll(whole(WorkPackage.class).byKeys(some));
      items.addAll(whole(Milestone.class).byKeys(some));
    }
    return items;
  }

  @Override
  public List<PlanItem> headsByKeys(Collection<String> keys) {
    List<PlanItem> items = new ArrayList<>();
    someOf(keys).forEach(some -> items.addAll(whole(PlanItem.class).byKeys(some)));
    return items;
  }

  private static List<List<String>> someOf(Collection<String> keys) {
    List<String> asked = List.copyOf(keys);
    List<List<String>> some = new ArrayList<>();
    for (int from = 0; from < asked.size(); from += MOST_KEYS_AT_ONCE) {
      some.add(asked.subList(from, Math.min(from + MOST_KEYS_AT_ONCE, asked.size())));
    }
    return some;
  }

  private <T extends PlanItem> WholeItems<T> whole(Class<T> type) {
    return new WholeItems<>(entities, type);
  }

  @Override
  public List<PlanItem> below(PlanItemId parent) {
    return select(PlanItem.class, "x.parentId = :parent and x.deletedAt is null")
        .setParameter("parent", parent.value())
        .getResultList();
  }

  @Override
  public List<PlanItem> at(FocalPointId home) {
    return select(PlanItem.class, "x.focalPointId = :home and x.deletedAt is null")
        .setParameter("home", home.value())
        .getResultList();
  }

  @Override
  public List<PlanItem> withoutHome(RoadmapId roadmap) {
    return select(
            PlanItem.class,
            "x.roadmapId = :roadmap and x.parentId is null and x.focalPointId is null"
                + " and x.deletedAt is null")
        .setParameter("roadmap", roadmap.value())
        .getResultList();
  }

  @Override
  public int nextSortOrder(RoadmapId roadmap) {
    Integer last =
        entities
            .createQuery(
                "select max(x.sortOrder) from PlanItem x where x.roadmapId = :roadmap",
                Integer.class)
            .setParameter("roadmap", roadmap.value())
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  @Override
  public Set<String> reachedGates(MeasureId measure) {
    return new TreeSet<>(
        entities
            .createQuery(
                "select x.gate from GateMilestone x where x.parentId = :measure"
                    + " and x.status = :reached and x.deletedAt is null",
                String.class)
            .setParameter("measure", measure.value())
            .setParameter("reached", MilestoneStatus.REACHED)
            .getResultList());
  }

  @Override
  public Set<String> taken(Collection<String> keys) {
    Set<String> taken = new HashSet<>();
    for (List<String> some : someOf(keys)) {
      taken.addAll(
          entities
              .createQuery("select x.key from PlanItem x where x.key in :keys", String.class)
              .setParameter("keys", some)
              .getResultList());
    }
    return taken;
  }

  @Override
  public List<PlanItem> recycled(RoadmapId roadmap) {
    return select(PlanItem.class, "x.roadmapId = :roadmap and x.deletedAt is not null")
        .setParameter("roadmap", roadmap.value())
        .getResultList();
  }

  @Override
  public List<PlanItem> recycledBefore(Instant limit) {
    return select(PlanItem.class, "x.deletedAt < :limit")
        .setParameter("limit", limit)
        .getResultList();
  }

  private <T> TypedQuery<T> select(Class<T> type, String condition) {
    return entities.createQuery(
        "select x from "
            + type.getSimpleName()
            + " x where "
            + condition
            + " order by x.sortOrder, x.key",
        type);
  }

  @Override
  public void add(PlanItem item) {
    entities.persist(item);
    entities.flush();
  }

  // the parent is a plain id, so the provider cannot order the inserts itself: one flush a level
  @Override
  public void addAll(Collection<? extends PlanItem> items) {
    List<PlanItem> waiting = new ArrayList<>(items);
    while (!waiting.isEmpty()) {
      Set<UUID> pending = waiting.stream().map(PlanItem::uuid).collect(Collectors.toSet());
      List<PlanItem> ready =
          waiting.stream()
              .filter(item -> item.parent() == null || !pending.contains(item.parent().value()))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalArgumentException(
            "Items are their own ancestors: "
                + waiting.stream().map(PlanItem::key).toList()
                + ". Maybe the parents were not checked with PlanTree.");
      }
      ready.forEach(entities::persist);
      entities.flush();
      waiting.removeAll(new HashSet<>(ready));
    }
  }

  @Override
  public void remove(PlanItem item) {
    entities.remove(item);
    entities.flush();
  }
}
