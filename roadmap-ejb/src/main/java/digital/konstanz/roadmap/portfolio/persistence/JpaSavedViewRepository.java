// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.SavedView;
import digital.konstanz.roadmap.portfolio.SavedViewRepository;
import digital.konstanz.roadmap.portfolio.SavedViewStandard;
import digital.konstanz.roadmap.portfolio.ViewPage;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SavedViewRepository on Jakarta Persistence. */
@Dependent
public class JpaSavedViewRepository implements SavedViewRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<SavedView> visibleTo(UUID user) {
    return entities
        .createQuery(
            "select x from SavedView x where x.ownerId = :user or x.shared = true"
                + " order by x.page, x.name, x.id",
            SavedView.class)
        .setParameter("user", user)
        .getResultList();
  }

  @Override
  public Optional<SavedView> visible(UUID id, UUID user) {
    return Optional.ofNullable(entities.find(SavedView.class, id))
        .filter(view -> view.shared() || view.ownerId().equals(user));
  }

  @Override
  public Optional<SavedView> find(UUID owner, ViewPage page, String name) {
    return entities
        .createQuery(
            "select x from SavedView x where x.ownerId = :owner and x.page = :page"
                + " and x.name = :name order by x.id",
            SavedView.class)
        .setParameter("owner", owner)
        .setParameter("page", page)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public long count(UUID owner) {
    String which = owner == null ? "x.shared = true" : "x.shared = false and x.ownerId = :owner";
    TypedQuery<Long> query =
        entities.createQuery("select count(x) from SavedView x where " + which, Long.class);
    if (owner != null) {
      query.setParameter("owner", owner);
    }
    return query.getSingleResult();
  }

  @Override
  public void add(SavedView view) {
    entities.persist(view);
    entities.flush();
  }

  @Override
  public void remove(SavedView view) {
    entities
        .createQuery("delete from SavedViewStandard x where x.viewId = :view")
        .setParameter("view", view.uuid())
        .executeUpdate();
    entities.remove(view);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  @Override
  public List<SavedViewStandard> standardsOf(UUID user) {
    return entities
        .createQuery(
            "select x from SavedViewStandard x where x.userId = :user", SavedViewStandard.class)
        .setParameter("user", user)
        .getResultList();
  }

  @Override
  public Optional<SavedViewStandard> standard(UUID user, ViewPage page) {
    return standardsOf(user).stream().filter(standard -> standard.page() == page).findFirst();
  }

  @Override
  public Optional<String> standardQuery(UUID user, ViewPage page) {
    return entities
        .createQuery(
            "select v.query from SavedViewStandard x join SavedView v on v.id = x.viewId"
                + " where x.userId = :user and x.page = :page"
                + " and (v.ownerId = :user or v.shared = true)",
            String.class)
        .setParameter("user", user)
        .setParameter("page", page)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(SavedViewStandard standard) {
    entities.persist(standard);
    entities.flush();
  }

  @Override
  public void remove(SavedViewStandard standard) {
    entities.remove(standard);
    entities.flush();
  }
}
