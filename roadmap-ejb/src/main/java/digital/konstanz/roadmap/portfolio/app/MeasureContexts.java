// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what {@link MeasureReading} needs beside the measures, in a constant number of statements.
 */
@Dependent
public class MeasureContexts {

  @Inject private PlanItemRepository items;
  @Inject private PlanLinkRepository links;
  @Inject private OwnFieldRepository ownFields;
  @Inject private RoadmapRepository roadmaps;
  @Inject private WorkingCalendars calendars;
  @Inject private Thresholds thresholds;
  @Inject private BusinessDay businessDay;

  /** For one measure: only what hangs on it. */
  MeasureReading.Context of(Measure measure, CatalogueKeys keys) {
    List<Milestone> below =
        items.below(measure.itemId()).stream()
            .filter(Milestone.class::isInstance)
            .map(Milestone.class::cast)
            .toList();
    List<PlanLink> incoming =
        links.at(measure.itemId()).stream()
            .filter(link -> link.to().equals(measure.itemId()))
            .toList();
    Map<UUID, String> names = new HashMap<>();
    Stream.concat(incoming.stream().map(PlanLink::from), Stream.ofNullable(measure.parent()))
        .flatMap(id -> items.byId(id).stream())
        .filter(item -> seen(item, keys))
        .forEach(item -> names.put(item.uuid(), item.key()));
    return context(
        keys,
        roadmaps.byId(measure.roadmap()).stream().toList(),
        names,
        Map.of(measure.uuid(), below),
        Map.of(measure.uuid(), incoming));
  }

  /** Of what the caller may not see, not even the key is told. */
  private boolean seen(PlanItem item, CatalogueKeys keys) {
    if (item instanceof Measure measure) {
      return Callers.may(Operation.MEASURE_READ, MeasureAccess.target(measure, keys));
    }
    return item.parent() != null
        && items.byId(item.parent()).filter(above -> seen(above, keys)).isPresent();
  }

  /** For all measures of these roadmaps. */
  MeasureReading.Context of(List<Roadmap> chosen, List<Measure> measures, CatalogueKeys keys) {
    Map<UUID, String> names =
        measures.stream().collect(Collectors.toMap(Measure::uuid, Measure::key));
    Map<UUID, List<Milestone>> milestones =
        chosen.stream()
            .flatMap(roadmap -> items.milestones(roadmap.id()).stream())
            .filter(milestone -> milestone.parent() != null)
            .collect(Collectors.groupingBy(milestone -> milestone.parent().value()));
    Map<UUID, List<PlanLink>> incoming =
        chosen.stream()
            .flatMap(roadmap -> links.all(roadmap.id()).stream())
            .collect(Collectors.groupingBy(link -> link.to().value()));
    return context(keys, chosen, names, milestones, incoming);
  }

  private MeasureReading.Context context(
      CatalogueKeys keys,
      List<Roadmap> chosen,
      Map<UUID, String> names,
      Map<UUID, List<Milestone>> milestones,
      Map<UUID, List<PlanLink>> incoming) {
    return new MeasureReading.Context(
        keys,
        chosen.stream().collect(Collectors.toMap(Roadmap::uuid, Roadmap::key)),
        names,
        milestones,
        incoming,
        chosen.stream()
            .flatMap(roadmap -> ownFields.all(roadmap.id()).stream())
            .collect(Collectors.toMap(OwnField::uuid, Function.identity())),
        lights(keys),
        businessDay.today());
  }

  private Function<Measure, TrafficLights> lights(CatalogueKeys keys) {
    LightRules rules = thresholds.current().lights();
    UnitCalendars units = calendars.units();
    return measure -> new TrafficLights(rules, units.of(leadingUnit(measure, keys)));
  }

  private String leadingUnit(PlanItem measure, CatalogueKeys keys) {
    PlanItem at = measure;
    while (at != null && at.leadUnit() == null && at.parent() != null) {
      at = items.byId(at.parent()).orElse(null);
    }
    return at == null || at.leadUnit() == null
        ? null
        : keys.entry(at.leadUnit().value()).map(CatalogueKeys.Entry::path).orElse(null);
  }
}
