// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drafts that were thrown away and can be brought back for 30 days. */
@Stateless
public class RecycleBinService {

  /** How long a draft stays in the bin. */
  public static final Duration KEPT = Duration.ofDays(30);

  @Inject private PlanItemRepository items;
  @Inject private PlanLinkRepository links;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private RoadmapChoice roadmaps;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * @param until when it is removed for good
   */
  public record RecycledRow(
      String key, String title, String roadmap, Instant deletedAt, Instant until) {}

  /** The newest first. */
  @Performs(Operation.MEASURE_DELETE)
  public List<RecycledRow> list(String roadmapKey) {
    CatalogueKeys keys = catalogue.all();
    List<RecycledRow> rows = new ArrayList<>();
    for (Roadmap roadmap : roadmaps.of(roadmapKey)) {
      for (PlanItem item : items.recycled(roadmap.id())) {
        if (item instanceof Measure measure
            && Callers.may(Operation.MEASURE_DELETE, MeasureAccess.target(measure, keys))) {
          rows.add(
              new RecycledRow(
                  item.key(),
                  item.title(),
                  roadmap.key(),
                  item.deletedAt(),
                  item.deletedAt().plus(KEPT)));
        }
      }
    }
    rows.sort(Comparator.comparing(RecycledRow::deletedAt).reversed());
    return rows;
  }

  /**
   * Throws a draft away, with its dependencies.
   *
   * @throws StaleVersionException when somebody changed the measure since it was seen
   * @throws RuleViolatedException conflicts {@code measure.not-a-draft}, {@code measure.has-parts}
   */
  @Performs(Operation.MEASURE_DELETE)
  public void recycle(String key, long seenVersion) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(key, keys);
    Callers.require(Operation.MEASURE_DELETE, MeasureAccess.target(measure, keys));
    measure.expectVersion(seenVersion);
    if (!items.below(measure.itemId()).isEmpty()) {
      throw RuleViolatedException.forbiddenByState("measure.has-parts", key);
    }
    MeasureState before = measure.state();
    measure.recycle(clock.instant());
    List<ObjectChange> changes = new ArrayList<>();
    changes.add(change(measure, before));
    for (PlanLink link : links.at(measure.itemId())) {
      changes.add(new ObjectChange("plan-link", link.uuid(), link.key(), link.state(), null));
      links.remove(link);
    }
    record(measure, "undo.measure.deleted", changes);
  }

  /**
   * Brings a draft back, without the dependencies it had; undo brings those back too.
   *
   * @throws NotFoundException when it is not in the bin
   */
  @Performs(Operation.MEASURE_DELETE)
  public void recover(String key) {
    CatalogueKeys keys = catalogue.all();
    Measure measure =
        items
            .measureByKey(key)
            .filter(found -> found.deletedAt() != null)
            .filter(
                found -> Callers.may(Operation.MEASURE_DELETE, MeasureAccess.target(found, keys)))
            .orElseThrow(() -> new NotFoundException("measure", key));
    MeasureState before = measure.state();
    measure.recover();
    record(measure, "undo.measure.recovered", List.of(change(measure, before)));
  }

  /** Removes for good what lay in the bin for {@link #KEPT}; audited as the system's doing. */
  int purge() {
    List<PlanItem> due = items.recycledBefore(clock.instant().minus(KEPT));
    for (PlanItem item : due) {
      if (item instanceof Measure measure) {
        MeasureState before = measure.state();
        items.remove(measure);
        journal.record(
            Gesture.of(
                Operation.MEASURE_DELETE,
                measure.roadmap().value(),
                "undo.measure.purged",
                measure.key()),
            List.of(
                new ObjectChange(
                    MeasureEditingService.KIND, measure.uuid(), measure.key(), before, null)));
      }
    }
    return due.size();
  }

  private static ObjectChange change(Measure measure, MeasureState before) {
    return new ObjectChange(
        MeasureEditingService.KIND, measure.uuid(), measure.key(), before, measure.state());
  }

  private void record(Measure measure, String label, List<ObjectChange> changes) {
    journal.record(
        Gesture.of(Operation.MEASURE_DELETE, measure.roadmap().value(), label, measure.key()),
        changes);
  }
}
