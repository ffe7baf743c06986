// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.persistence.RoadmapEraser;
import digital.konstanz.roadmap.exchange.persistence.RoadmapHistory;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.RoadmapState;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Takes a whole roadmap away: the demonstration at any time in demo mode, another one only as long
 * as nothing of it was released, reported or decided. It is audited and cannot be undone, so the
 * title has to be typed.
 */
@Stateless
public class RoadmapEmptyingService {

  @Inject RoadmapRepository roadmaps;
  @Inject RoadmapHistory history;
  @Inject RoadmapEraser eraser;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /**
   * A roadmap with what stands in the way of removing it.
   *
   * @param removable whether it may be removed now
   */
  public record RemovalRow(
      String key,
      String title,
      long measures,
      long released,
      long reports,
      long decided,
      boolean removable) {}

  /** All roadmaps, by key. */
  @Performs(Operation.ROADMAP_EMPTY)
  public List<RemovalRow> roadmaps() {
    Callers.require(Operation.ROADMAP_EMPTY, Target.CITY);
    return roadmaps.all().stream().map(this::row).toList();
  }

  private RemovalRow row(Roadmap roadmap) {
    RoadmapHistory.Counts counts = history.counts(roadmap.uuid());
    return new RemovalRow(
        roadmap.key(),
        roadmap.title(),
        counts.measures(),
        counts.released(),
        counts.reports(),
        counts.decided(),
        Configuration.current().demo() || !counts.any());
  }

  /**
   * @param typedTitle the roadmap's title, as a confirmation
   * @throws RuleViolatedException {@code roadmap.title-differs}, {@code roadmap.has-history}
   */
  @Performs(Operation.ROADMAP_EMPTY)
  public void remove(String key, String typedTitle) {
    Callers.require(Operation.ROADMAP_EMPTY, Target.CITY);
    Roadmap roadmap = roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key));
    String typed = Texts.required("title", typedTitle, 500);
    if (!comparable(typed).equals(comparable(roadmap.title()))) {
      throw RuleViolatedException.at("title", "roadmap.title-differs", roadmap.title());
    }
    if (!row(roadmap).removable()) {
      throw RuleViolatedException.forbiddenByState("roadmap.has-history", roadmap.title());
    }
    erase(roadmap);
  }

  /** Dashes, blanks and capitals differ between keyboards; they are no different title. */
  private static String comparable(String title) {
    return title
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Removes the demonstration that the product brought along; the next start does not bring it
   * again. Does nothing when it was removed before.
   *
   * @return whether there was something to remove
   */
  @Performs(Operation.ROADMAP_EMPTY)
  public boolean removeDemonstration() {
    Callers.require(Operation.ROADMAP_EMPTY, Target.CITY);
    Roadmap demo = roadmaps.byKey(DemoRoadmaps.KEY).orElse(null);
    if (demo == null || history.isSet(DemoRoadmaps.EMPTIED)) {
      return false;
    }
    erase(demo);
    return true;
  }

  private void erase(Roadmap roadmap) {
    RoadmapState before = roadmap.state();
    eraser.erase(roadmap.uuid());
    if (roadmap.key().equals(DemoRoadmaps.KEY)) {
      history.set(DemoRoadmaps.EMPTIED);
      businessDay.setDemoDay(null);
    }
    journal.recordForGood(
        Gesture.of(Operation.ROADMAP_EMPTY, null, "undo.roadmap.removed", before.title()),
        List.of(new ObjectChange("roadmap", before.id(), before.key(), before, null)));
  }
}
