// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.persistence;

import digital.konstanz.roadmap.identity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What the installation remembers about itself. */
@ApplicationScoped
public class Settings {

  private EntityManager em;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.em = entities;
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(em.find(Setting.class, name)).map(Setting::value);
  }

  public void put(String name, String value) {
    Setting present = em.find(Setting.class, name);
    if (present == null) {
      em.persist(new Setting(name, value));
    } else {
      present.change(value);
    }
  }
}
