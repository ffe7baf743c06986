// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What permission needs to know about a measure. */
@Dependent
public class MeasureTargets {

  private PlanItemRepository items;
  private Units units;

  @Inject
  public void setItems(PlanItemRepository items) {
    this.items = items;
  }

  @Inject
  public void setUnits(Units units) {
    this.units = units;
  }

  /**
   * @throws NotFoundException when there is no such measure, or the caller may not read it
   */
  public Measure readable(String key) {
    return items
        .measureByKey(key)
        .filter(measure -> measure.deletedAt() == null)
        .filter(measure -> Callers.may(Operation.MEASURE_READ, of(measure)))
        .orElseThrow(() -> new NotFoundException("measure", key));
  }

  public Target of(Measure measure) {
    String path =
        measure.leadUnit() == null
            ? null
            : units.byId(measure.leadUnit().value()).map(OrgUnit::path).orElse(null);
    return new Target(
        path, measure.owner() == null ? null : measure.owner().value(), measure.visibility());
  }
}
