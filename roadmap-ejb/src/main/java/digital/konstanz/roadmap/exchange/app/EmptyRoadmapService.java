// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A roadmap to start with, without any content. */
@Stateless
public class EmptyRoadmapService {

  @Inject RoadmapRepository roadmaps;
  @Inject Journal journal;

  /** The key that addresses name it by, and what the keys of its measures begin with. */
  public record MadeRoadmap(String key, String title, String keyPrefix) {}

  /**
   * @param keyPrefix like {@code M-}; null or blank makes one from the title
   * @throws RuleViolatedException {@code text.*}, {@code roadmap.*} at {@code title} or {@code
   *     keyPrefix}
   */
  @Performs(Operation.ROADMAP_CREATE)
  public MadeRoadmap create(String title, String keyPrefix) {
    Callers.require(Operation.ROADMAP_CREATE, Target.CITY);
    Roadmap made = made(Texts.required("title", title, 500), keyPrefix);
    roadmaps.add(made);
    journal.record(
        Gesture.of(
            Operation.ROADMAP_CREATE, made.uuid(), "undo.roadmap.created", made.state().title()),
        List.of(new ObjectChange("roadmap", made.uuid(), made.key(), null, made.state())));
    return new MadeRoadmap(made.key(), made.state().title(), made.keyPrefix());
  }

  private Roadmap made(String title, String keyPrefix) {
    List<Roadmap> others = roadmaps.all();
    Roadmap suggested;
    try {
      suggested = NewRoadmap.named(title).beside(others);
    } catch (RuleViolatedException e) {
      throw e.atField("title");
    }
    if (keyPrefix == null || keyPrefix.isBlank()) {
      return suggested;
    }
    String prefix = keyPrefix.strip().replaceAll("-*$", "") + "-";
    if (others.stream().anyMatch(other -> other.keyPrefix().equalsIgnoreCase(prefix))) {
      throw RuleViolatedException.at("keyPrefix", "roadmap.prefix-taken", prefix);
    }
    try {
      return new Roadmap(suggested.key(), title, prefix);
    } catch (RuleViolatedException e) {
      throw e.atField("keyPrefix");
    }
  }
}
