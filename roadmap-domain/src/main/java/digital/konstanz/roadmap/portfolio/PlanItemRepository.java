// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.MeasureId;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan items of all roadmaps. Lists leave out the recycle bin, are sorted by manual order and
 * key, and cost a constant number of statements with every part loaded. What is added can be
 * referred to at once.
 */
public interface PlanItemRepository {
  Optional<PlanItem> byId(PlanItemId id);

  /** Also from the recycle bin. */
  Optional<PlanItem> byKey(String key);

  Optional<Measure> measure(MeasureId id);

  /** Also from the recycle bin. */
  Optional<Measure> measureByKey(String key);

  /** The item that another system, or a former time, knows by this key. */
  Optional<PlanItem> byExternalKey(ExternalKey key);

  List<Measure> measures(RoadmapId roadmap);

  List<WorkPackage> workPackages(RoadmapId roadmap);

  /** Milestones and gates. */
  List<Milestone> milestones(RoadmapId roadmap);

  /** All of the three lists, sorted as one. */
  List<PlanItem> all(RoadmapId roadmap);

  /** Items directly below the parent, without their parts loaded. */
  List<PlanItem> below(PlanItemId parent);

  /** Items that live directly at the focal point, without their parts loaded. */
  List<PlanItem> at(FocalPointId home);

  /** Items below nothing and at no focal point, without their parts loaded. */
  List<PlanItem> withoutHome(RoadmapId roadmap);

  /** After every item of the roadmap, those in the recycle bin too; 1 for an empty roadmap. */
  int nextSortOrder(RoadmapId roadmap);

  /** Codes of the measure's gates that were reached, in alphabetical order. */
  Set<String> reachedGates(MeasureId measure);

  /** Items that have one of these keys, all with their parts, by a handful of statements. */
  List<PlanItem> byKeys(Collection<String> keys);

  /** The same for who needs no more of them than {@link PlanItem#head}. */
  List<PlanItem> headsByKeys(Collection<String> keys);

  /** Which of these keys are taken, in the recycle bin too. */
  Set<String> taken(Collection<String> keys);

  List<PlanItem> recycled(RoadmapId roadmap);

  List<PlanItem> recycledBefore(Instant limit);

  void add(PlanItem item);

  /** Many at once, parents before their children, whatever the order given. */
  void addAll(Collection<? extends PlanItem> items);

  /** For good; links to the item and items below it have to go first. */
  void remove(PlanItem item);
}
