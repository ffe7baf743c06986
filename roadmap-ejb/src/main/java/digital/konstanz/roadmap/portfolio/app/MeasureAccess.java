// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The way to a measure: what the caller may not see does not exist. */
@Dependent
public class MeasureAccess {

  private PlanItemRepository items;
  private PlanItemTargets targets;

  @Inject
  public void setItems(PlanItemRepository items) {
    this.items = items;
  }

  @Inject
  public void setTargets(PlanItemTargets targets) {
    this.targets = targets;
  }

  /**
   * The measure with this key, if the caller may see it.
   *
   * @throws NotFoundException also from the recycle bin
   */
  public Measure visible(String key) {
    return visible(key, this::target);
  }

  /** The same for who has the keys at hand. */
  public Measure visible(String key, CatalogueKeys keys) {
    return visible(key, measure -> target(measure, keys));
  }

  private Measure visible(String key, Function<Measure, Target> target) {
    return items
        .measureByKey(key)
        .filter(measure -> measure.deletedAt() == null)
        .filter(measure -> Callers.may(Operation.MEASURE_READ, target.apply(measure)))
        .orElseThrow(() -> new NotFoundException("measure", key));
  }

  /**
   * Many measures with all their parts, each of which the caller may report about.
   *
   * @throws NotFoundException for the first that is not there or that the caller does not see
   */
  Map<String, Measure> reportable(List<String> asked, CatalogueKeys keys) {
    Map<String, Measure> found = new HashMap<>();
    for (PlanItem item : items.byKeys(Set.copyOf(asked))) {
      if (item instanceof Measure measure && measure.deletedAt() == null) {
        found.put(measure.key(), measure);
      }
    }
    for (String key : asked) {
      Measure measure = found.get(key);
      if (measure == null || !Callers.may(Operation.MEASURE_READ, target(measure, keys))) {
        throw new NotFoundException("measure", key);
      }
      Callers.require(Operation.MEASURE_REPORT, target(measure, keys));
    }
    return found;
  }

  /** What permission asks about the measure. */
  public Target target(Measure measure) {
    return targets.of(measure);
  }

  /** Path of the unit by whose days the measure counts; null when nobody is named. */
  String leadingUnit(Measure measure) {
    return targets.leadingUnit(measure);
  }

  public static Target target(Measure measure, CatalogueKeys keys) {
    return PlanItemTargets.of(
        measure, unit -> keys.entry(unit).map(CatalogueKeys.Entry::path).orElse(null));
  }
}
