// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody sees of a roadmap: measures within the scope with their parts and comments, and the
 * links between them. Everything else is for all who may read the roadmap; that it names a measure
 * that is not seen is left out where it is written.
 */
public final class SeenContents {

  private final RoadmapContents whole;
  private final ReadScope scope;
  private final Map<UUID, PlanItem> items = new HashMap<>();
  private final Map<UUID, String> paths = new HashMap<>();
  private final Set<UUID> seen = new HashSet<>();

  /**
   * @param recycled what a baseline may name although the plan has it no more
   */
  public SeenContents(
      RoadmapContents whole, Collection<? extends PlanItem> recycled, ReadScope scope) {
    this.whole = whole;
    this.scope = scope;
    for (OrgUnit unit : whole.city().units()) {
      paths.put(unit.id(), unit.path());
    }
    Stream.<Collection<? extends PlanItem>>of(
            whole.measures(), whole.workPackages(), whole.milestones(), recycled)
        .flatMap(Collection::stream)
        .forEach(item -> items.put(item.uuid(), item));
    items.values().stream().filter(this::admits).forEach(item -> seen.add(item.uuid()));
  }

  private boolean admits(PlanItem item) {
    PlanItem measure = item;
    while (!(measure instanceof Measure) && measure.parent() != null) {
      PlanItem parent = items.get(measure.parent().value());
      if (parent == null) {
        return scope.everything();
      }
      measure = parent;
    }
    return scope.admits(PlanItemTargets.of(measure, paths::get));
  }

  /** Whether a baseline shows the item; of what is gone for good nobody knows who saw it. */
  boolean shows(UUID item) {
    return scope.everything() || seen.contains(item);
  }

  /** Whether there is more than this. */
  boolean partial() {
    return Stream.<Collection<? extends PlanItem>>of(
                whole.measures(), whole.workPackages(), whole.milestones())
            .flatMap(Collection::stream)
            .anyMatch(item -> !shows(item.uuid()))
        || whole.baselines().stream()
            .filter(baseline -> baseline.status() != BaselineStatus.WITHDRAWN)
            .map(Baseline::items)
            .flatMap(List::stream)
            .anyMatch(item -> !shows(item.itemId()));
  }

  /** Everything, whoever asks. */
  RoadmapContents whole() {
    return whole;
  }

  /** With the keys of what is not seen. */
  public TakenKeys taken(TakenKeys elsewhere) {
    Keys all = new Keys(whole);
    Keys known = new Keys(contents());
    return (kind, key) ->
        elsewhere.elsewhere(kind, key) || all.id(kind, key) != null && known.id(kind, key) == null;
  }

  /** Without measures, parts and links that are not seen. */
  public RoadmapContents contents() {
    if (scope.everything()) {
      return whole;
    }
    return new RoadmapContents(
        whole.city(),
        whole.roadmap(),
        whole.vision(),
        whole.goals(),
        whole.fields(),
        whole.focalPoints(),
        whole.statusQuo(),
        whole.conditions(),
        whole.proposals(),
        whole.processes(),
        whole.onlineServices(),
        whole.ownFields(),
        seen(whole.measures()),
        seen(whole.workPackages()),
        seen(whole.milestones()),
        whole.links().stream().filter(this::bothEnds).toList(),
        whole.scenarios(),
        whole.resolutions(),
        whole.workshops(),
        whole.kpis(),
        whole.risks(),
        whole.baselines(),
        whole.grants(),
        whole.comments().stream()
            .filter(comment -> seen.contains(comment.state().measureId()))
            .toList());
  }

  private <T extends PlanItem> List<T> seen(List<T> all) {
    return all.stream().filter(item -> seen.contains(item.uuid())).toList();
  }

  private boolean bothEnds(PlanLink link) {
    return seen.contains(link.from().value()) && seen.contains(link.to().value());
  }
}
