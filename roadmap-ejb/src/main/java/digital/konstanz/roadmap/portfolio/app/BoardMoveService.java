// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.StatusChange;
import digital.konstanz.roadmap.portfolio.engine.BoardOrder;
import digital.konstanz.roadmap.portfolio.engine.BoardOrder.Place;
import digital.konstanz.roadmap.portfolio.persistence.OverviewFacts;
import digital.konstanz.roadmap.portfolio.persistence.OverviewQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves cards: status and manual order change together and are undone together. */
@Stateless
public class BoardMoveService {
  private RoadmapRepository roadmaps;
  private PlanItemRepository items;
  private OverviewQuery query;
  private Journal journal;

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setItems(PlanItemRepository items) {
    this.items = items;
  }

  @Inject
  public void setQuery(OverviewQuery query) {
    this.query = query;
  }

  @Inject
  public void setJournal(Journal journal) {
    this.journal = journal;
  }

  /**
   * Who may not order the board changes the status only; the card then stands where its old place
   * puts it.
   *
   * @throws NotFoundException for a roadmap or card that the caller does not see
   * @throws RuleViolatedException a conflict {@code board.moved-meanwhile} when the card or its
   *     neighbour stands in another column by now; what the life cycle says against the step
   */
  @Performs(Operation.MEASURE_STATUS)
  public void move(MoveCard command) {
    Roadmap roadmap =
        roadmaps
            .byKey(command.roadmap())
            .orElseThrow(() -> new NotFoundException("roadmap", command.roadmap()));
    List<OverviewFacts> visible = visible(roadmap);
    OverviewFacts card = find(visible, command.key());
    boolean orderable = Callers.may(Operation.MEASURE_ORDER, card.target());
    Callers.require(
        command.leaves() ? Operation.MEASURE_STATUS : Operation.MEASURE_ORDER, card.target());
    requireSeen(card, command);
    Map<String, Long> ranks = orderable ? ranks(visible, command) : Map.of();
    write(roadmap, command, ranks);
  }

  private List<OverviewFacts> visible(Roadmap roadmap) {
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    return query.measures(roadmap.uuid()).stream()
        .filter(measure -> scope.admits(measure.target()))
        .toList();
  }

  private static OverviewFacts find(List<OverviewFacts> measures, String key) {
    return measures.stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("measure", key));
  }

  private static void requireSeen(OverviewFacts card, MoveCard command) {
    MeasureStatus seen = command.from() == null ? command.status() : command.from();
    if (card.status() != seen) {
      throw RuleViolatedException.forbiddenByState("board.moved-meanwhile", card.key());
    }
  }

  private static Map<String, Long> ranks(List<OverviewFacts> visible, MoveCard command) {
    List<Place> others =
        visible.stream()
            .filter(measure -> measure.status() == command.status())
            .filter(measure -> !measure.key().equals(command.key()))
            .map(measure -> new Place(measure.key(), measure.rank()))
            .sorted(Comparator.comparingLong(Place::rank).thenComparing(Place::key))
            .toList();
    return BoardOrder.insert(others, command.key(), index(others, command));
  }

  private static int index(List<Place> others, MoveCard command) {
    String neighbour = command.before() != null ? command.before() : command.after();
    if (neighbour == null) {
      return others.size();
    }
    int at = others.stream().map(Place::key).toList().indexOf(neighbour);
    if (at < 0) {
      throw RuleViolatedException.forbiddenByState("board.moved-meanwhile", neighbour);
    }
    return command.before() != null ? at : at + 1;
  }

  private void write(Roadmap roadmap, MoveCard command, Map<String, Long> ranks) {
    Map<String, Long> changed = new LinkedHashMap<>(ranks);
    List<ObjectChange> changes = new ArrayList<>();
    Measure moved = measure(command.key());
    Object before = moved.state();
    if (command.leaves()) {
      moved.change(
          new StatusChange(
              command.status(),
              command.reason(),
              command.overrideReason(),
              items.reachedGates(moved.id())));
    }
    Long place = changed.remove(command.key());
    if (place != null) {
      moved.rankOnBoard(place);
    }
    changes.add(change(moved, before));
    changed.forEach(
        (key, rank) -> {
          Measure other = measure(key);
          Object earlier = other.state();
          other.rankOnBoard(rank);
          changes.add(change(other, earlier));
        });
    Operation operation = command.leaves() ? Operation.MEASURE_STATUS : Operation.MEASURE_ORDER;
    journal.record(
        Gesture.of(operation, roadmap.uuid(), "undo.board.moved", command.key()), changes);
  }

  private Measure measure(String key) {
    return items.measureByKey(key).orElseThrow(() -> new NotFoundException("measure", key));
  }

  private static ObjectChange change(Measure measure, Object before) {
    return new ObjectChange("measure", measure.uuid(), measure.key(), before, measure.state());
  }
}
