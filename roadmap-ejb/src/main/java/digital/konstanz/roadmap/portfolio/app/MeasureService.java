// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Reads measures, one or many. */
@Stateless
public class MeasureService {

  @Inject private PlanItemRepository items;
  @Inject private RoadmapChoice roadmaps;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private MeasureContexts contexts;

  /**
   * @throws NotFoundException also for what the caller may not see
   */
  @Performs(Operation.MEASURE_READ)
  public MeasureDetails details(String key) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(key, keys);
    return new MeasureReading(contexts.of(measure, keys)).details(measure);
  }

  /**
   * The measures of a roadmap by key; only the asked ones are turned into details.
   *
   * @param roadmap key, {@code *} for all, null for the first
   * @param offset of the first, from 0
   */
  @Performs(Operation.MEASURE_READ)
  public MeasurePage list(String roadmap, int offset, int limit) {
    CatalogueKeys keys = catalogue.all();
    List<Roadmap> chosen = roadmaps.of(roadmap);
    List<Measure> visible =
        chosen.stream()
            .flatMap(one -> items.measures(one.id()).stream())
            .filter(
                measure ->
                    Callers.scope(Operation.MEASURE_READ)
                        .admits(MeasureAccess.target(measure, keys)))
            .sorted(Comparator.comparing(Measure::key))
            .toList();
    MeasureReading reading = new MeasureReading(contexts.of(chosen, visible, keys));
    return new MeasurePage(
        visible.stream().skip(offset).limit(limit).map(reading::details).toList(), visible.size());
  }
}
