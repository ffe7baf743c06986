// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.StalePlaceException;
import digital.konstanz.roadmap.portfolio.TreePlace;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.app.SiblingOrder;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders the tree: another home, another place among those who live there; one undo step. */
@Stateless
public class PlanPlacingService {
  @Inject private CallersPlans plans;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private SiblingOrder order;
  @Inject private Journal journal;

  /**
   * A measure lives below a focal point or another measure, never below its own parts, and never
   * below something that it is linked with.
   *
   * @throws NotFoundException for a measure that the caller does not see
   * @throws StalePlaceException when somebody placed it elsewhere since it was seen
   * @throws RuleViolatedException {@code place.no-home}, conflicts {@code item.own-ancestor},
   *     {@code place.linked}, {@code place.moved-meanwhile}
   */
  @Performs(Operation.MEASURE_ORDER)
  public void place(PlaceMeasure command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    Callers.require(Operation.MEASURE_ORDER, MeasureAccess.target(measure, keys));
    expect(command.seen(), measure, keys);
    MeasureState before = measure.state();
    if (command.below() != null) {
      settle(measure, command.below(), keys);
    }
    List<ObjectChange> changes = new ArrayList<>();
    List<ObjectChange> others = order.insert(measure, command.neighbour(), keys);
    if (!before.equals(measure.state())) {
      changes.add(
          new ObjectChange("measure", measure.uuid(), measure.key(), before, measure.state()));
    }
    changes.addAll(others);
    if (!changes.isEmpty()) {
      journal.record(
          Gesture.of(
              Operation.MEASURE_ORDER,
              measure.roadmap().value(),
              "undo.measure.placed",
              measure.key()),
          changes);
    }
  }

  /**
   * Where a measure stands, for who is told that it is not where it was.
   *
   * @throws NotFoundException for a measure that the caller does not see
   */
  @Performs(Operation.MEASURE_ORDER)
  public TreePlace placeOf(String key) {
    CatalogueKeys keys = catalogue.all();
    return order.place(access.visible(key, keys), keys);
  }

  private void expect(TreePlace seen, Measure measure, CatalogueKeys keys) {
    if (seen == null) {
      return;
    }
    TreePlace now = order.place(measure, keys);
    if (!seen.equals(now)) {
      throw new StalePlaceException(measure.key(), seen, now);
    }
  }

  private void settle(Measure measure, String home, CatalogueKeys keys) {
    Optional<CatalogueKeys.Entry> focalPoint = keys.find(CatalogueKeys.Kind.FOCAL_POINT, home);
    if (focalPoint.isPresent()) {
      FocalPointId id =
          new FocalPointId(
              keys.required(CatalogueKeys.Kind.FOCAL_POINT, home, measure.roadmap(), "below"));
      if (!id.equals(measure.focalPoint())) {
        Callers.require(Operation.MEASURE_EDIT, MeasureAccess.target(measure, keys));
        measure.moveToFocalPoint(id, measure.sortOrder());
      }
      return;
    }
    Measure parent = parent(home, keys);
    if (parent.itemId().equals(measure.parent())) {
      return;
    }
    if (!parent.roadmap().equals(measure.roadmap())) {
      throw RuleViolatedException.at("below", "key.other-roadmap", home);
    }
    Callers.require(Operation.MEASURE_EDIT, MeasureAccess.target(measure, keys));
    Callers.require(Operation.MEASURE_EDIT, MeasureAccess.target(parent, keys));
    new PlanPlace(plans.of(measure.roadmap(), measure.key())).require(measure.key(), parent.key());
    measure.moveBelow(new PlanItemId(parent.uuid()), measure.sortOrder());
  }

  private Measure parent(String key, CatalogueKeys keys) {
    try {
      return access.visible(key, keys);
    } catch (NotFoundException unknown) {
      throw RuleViolatedException.at("below", "place.no-home", key);
    }
  }
}
