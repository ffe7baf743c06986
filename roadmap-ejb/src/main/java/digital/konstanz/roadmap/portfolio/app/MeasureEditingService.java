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
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.StatusChange;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Changes one measure; every call is one undo step. */
@Stateless
public class MeasureEditingService {

  public static final String KIND = "measure";

  @Inject private PlanItemRepository items;
  @Inject private OwnFieldRepository ownFields;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private Journal journal;

  /**
   * Sets some fields.
   *
   * @return the undo step, null when nothing differed
   * @throws StaleVersionException when somebody changed the measure since it was seen
   */
  @Performs(Operation.MEASURE_REPORT)
  public UUID patch(PatchMeasure command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    for (Operation operation : MeasurePatching.operations(command.changes().keySet())) {
      Callers.require(operation, MeasureAccess.target(measure, keys));
    }
    requireSeen(measure, command.seenVersion());
    MeasureState before = measure.state();
    new MeasurePatching(keys, ownFields.all(measure.roadmap())).apply(measure, command.changes());
    return record(
        MeasurePatching.operation(command.changes().keySet()),
        "undo.measure.changed",
        measure,
        before);
  }

  /** Takes the next step of life. */
  @Performs(Operation.MEASURE_STATUS)
  public UUID changeStatus(ChangeStatus command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    Callers.require(Operation.MEASURE_STATUS, MeasureAccess.target(measure, keys));
    MeasureState before = measure.state();
    measure.change(
        new StatusChange(
            command.status(),
            command.reason(),
            command.overrideReason(),
            items.reachedGates(measure.id())));
    return record(Operation.MEASURE_STATUS, "undo.measure.status", measure, before);
  }

  private static void requireSeen(Measure measure, long seenVersion) {
    if (measure.version() != seenVersion) {
      throw new StaleVersionException(measure.key(), seenVersion, measure.version());
    }
  }

  private UUID record(Operation operation, String label, Measure measure, MeasureState before) {
    return journal.record(
        Gesture.of(operation, measure.roadmap().value(), label, measure.key()),
        List.of(new ObjectChange(KIND, measure.uuid(), measure.key(), before, measure.state())));
  }
}
