// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes measures; every call is one undo step. */
@Stateless
public class MeasureCreationService {

  @Inject private RoadmapRepository roadmaps;
  @Inject private PlanItemRepository items;
  @Inject private OwnFieldRepository ownFields;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private SiblingOrder order;
  @Inject private Journal journal;

  /**
   * A new idea at the end of its home.
   *
   * @return the key that the roadmap gave it
   * @throws RuleViolatedException {@code text.missing} at {@code title}; else as a patch
   */
  @Performs(Operation.MEASURE_CREATE)
  public String create(CreateMeasure command) {
    Roadmap roadmap = roadmap(command.roadmap());
    CatalogueKeys keys = catalogue.all();
    Map<String, Object> fields = new HashMap<>(command.fields());
    String title = PatchValues.text("title", fields.remove("title"));
    if (title == null || title.isBlank()) {
      throw RuleViolatedException.at("title", "text.missing", "title");
    }
    Measure measure = new Measure(roadmap.id(), roadmaps.nextKey(roadmap.id()), title);
    measure.placeAt(items.nextSortOrder(roadmap.id()));
    new MeasurePatching(keys, ownFields.all(roadmap.id())).apply(measure, fields);
    Callers.require(Operation.MEASURE_CREATE, MeasureAccess.target(measure, keys));
    if (command.parent() != null) {
      Measure parent = access.visible(command.parent(), keys);
      if (!parent.roadmap().equals(roadmap.id())) {
        throw RuleViolatedException.at("parent", "key.other-roadmap", parent.key());
      }
      Callers.require(Operation.MEASURE_EDIT, MeasureAccess.target(parent, keys));
      measure.moveBelow(new PlanItemId(parent.uuid()), measure.sortOrder());
    }
    List<ObjectChange> changes = new ArrayList<>();
    if (!command.neighbour().equals(Neighbour.LAST)) {
      Callers.require(Operation.MEASURE_ORDER, MeasureAccess.target(measure, keys));
      changes.addAll(order.insert(measure, command.neighbour(), keys));
    }
    items.add(measure);
    changes.add(
        0,
        new ObjectChange(
            MeasureEditingService.KIND, measure.uuid(), measure.key(), null, measure.state()));
    journal.record(
        Gesture.of(Operation.MEASURE_CREATE, roadmap.uuid(), "undo.measure.created", measure.key()),
        changes);
    return measure.key();
  }

  private Roadmap roadmap(String key) {
    return (key == null ? roadmaps.first() : roadmaps.byKey(key))
        .orElseThrow(() -> new NotFoundException("roadmap", key));
  }
}
