// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The way to a measure: what the caller may not see does not exist. */
@Dependent
public class MeasureAccess {

  private PlanItemRepository items;

  @Inject
  void setItems(PlanItemRepository items) {
    this.items = items;
  }

  /**
   * The measure with this key, if the caller may see it.
   *
   * @throws NotFoundException also from the recycle bin
   */
  public Measure visible(String key, CatalogueKeys keys) {
    return items
        .measureByKey(key)
        .filter(measure -> measure.deletedAt() == null)
        .filter(measure -> Callers.may(Operation.MEASURE_READ, target(measure, keys)))
        .orElseThrow(() -> new NotFoundException("measure", key));
  }

  public static Target target(Measure measure, CatalogueKeys keys) {
    String path =
        measure.leadUnit() == null
            ? null
            : keys.entry(measure.leadUnit().value()).map(CatalogueKeys.Entry::path).orElse(null);
    return new Target(
        path, measure.owner() == null ? null : measure.owner().value(), measure.visibility());
  }
}
