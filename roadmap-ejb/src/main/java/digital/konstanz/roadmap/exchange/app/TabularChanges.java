// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import java.util.ArrayList;
import java.util.List;

/** What an import changed, in an order that undo can walk back: parents before children. */
final class TabularChanges {
  private final List<ObjectChange> changes = new ArrayList<>();

  List<ObjectChange> all() {
    return changes;
  }

  void made(Roadmap roadmap) {
    add("roadmap", roadmap, null);
  }

  void made(OwnField field) {
    add("own-field", field, null);
  }

  void made(FieldOfAction field) {
    add("field-of-action", field, null);
  }

  void made(FocalPoint focalPoint) {
    add("focal-point", focalPoint, null);
  }

  void made(PlanLink link) {
    add("plan-link", link, null);
  }

  void changed(FieldOfAction field, Object before) {
    add("field-of-action", field, before);
  }

  void changed(FocalPoint focalPoint, Object before) {
    add("focal-point", focalPoint, before);
  }

  /**
   * @param before null when the item was made
   */
  void changed(WorkItem item, Object before) {
    if (item instanceof Measure measure) {
      add("measure", measure, before);
    } else if (item instanceof WorkPackage workPackage) {
      add("work-package", workPackage, before);
    }
  }

  static Object state(WorkItem item) {
    return item instanceof Measure measure ? measure.state() : ((WorkPackage) item).state();
  }

  private void add(
      String kind, digital.konstanz.roadmap.shared.Aggregate<?> aggregate, Object before) {
    changes.add(
        new ObjectChange(kind, aggregate.uuid(), aggregate.key(), before, aggregate.state()));
  }
}
