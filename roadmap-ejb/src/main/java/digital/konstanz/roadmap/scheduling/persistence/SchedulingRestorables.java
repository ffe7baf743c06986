// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class SchedulingRestorables {
  /** Baselines made here: audit and undo know all of them but the items, which never change. */
  public static final String FROZEN = "frozen-baseline";

  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<CalendarSettingsState> calendarSettings() {
    return new EntityRestorable<>(
        entities,
        "calendar",
        CalendarSettings.class,
        CalendarSettingsState.class,
        (id, state) -> new CalendarSettings(state));
  }

  @Produces
  Restorable<BaselineState> baseline() {
    return new EntityRestorable<>(
        entities,
        "baseline",
        Baseline.class,
        BaselineState.class,
        (id, state) -> new Baseline(state));
  }

  @Produces
  Restorable<BaselineHead> frozenBaseline() {
    return new FrozenBaseline(entities);
  }
}
