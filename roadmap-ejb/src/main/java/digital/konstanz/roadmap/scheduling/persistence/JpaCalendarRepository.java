// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.scheduling.CalendarRepository;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** CalendarRepository on Jakarta Persistence. */
@Dependent
public class JpaCalendarRepository implements CalendarRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<CalendarSettings> settings() {
    return Fetching.complete(entities, CalendarSettings.class, "", "id", Map.of(), "closingDays")
        .stream()
        .findFirst();
  }

  @Override
  public void add(CalendarSettings settings) {
    entities.persist(settings);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }
}
