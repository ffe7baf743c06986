// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactsAheadTest {
  private static final String KEY = "roadmap-a";

  private final UUID roadmap = UUID.randomUUID();
  private final Versions versions = new Versions();
  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final ChangeFacts facts = new ChangeFacts();
  private final FactsAhead ahead = new FactsAhead();
  private int readings;

  private final class Versions extends TimelineQuery {
    private int version;

    @Override
    public List<String> versionsOfAllPlans() {
      return List.of(KEY + ' ' + version);
    }

    @Override
    public Optional<TimelineFacts.Head> head(RoadmapId id) {
      return Optional.of(
              new TimelineFacts.Head(id.value(), KEY, version, null, LightRules.initial()))
          .filter(head -> id.value().equals(roadmap));
    }
  }

  @BeforeEach
  void wire() {
    facts.setQuery(versions);
    facts.setSource(
        key -> {
          readings++;
          return PlansUnderTest.nothing();
        });
    ahead.setFacts(facts);
    ahead.setQuery(versions);
    ahead.runOn(beside::add);
  }

  @Test
  void whoeverPreviewsNextFindsThemRead() {
    facts.of(KEY);
    commit();
    runBeside();

    facts.of(KEY);

    assertThat(readings).isEqualTo(2);
  }

  @Test
  void commitsInQuickSuccessionAreReadOnce() {
    facts.of(KEY);
    commit();
    commit();
    commit();
    runBeside();

    assertThat(readings).isEqualTo(2);
    facts.of(KEY);
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void aCommitWhileTheyAreReadIsNotMissed() {
    facts.of(KEY);
    commit();
    Runnable first = beside.remove();
    facts.setSource(
        key -> {
          readings++;
          if (readings == 2) {
            commit();
          }
          return PlansUnderTest.nothing();
        });
    first.run();
    runBeside();
    facts.of(KEY);

    assertThat(readings).isEqualTo(3);
  }

  @Test
  void whatNobodyPreviewsIsSoonNotFollowedAnyMore() {
    facts.of(KEY);
    for (int i = 0; i < 10; i++) {
      commit();
      runBeside();
    }

    assertThat(readings).isEqualTo(4);
    facts.of(KEY);
    commit();
    runBeside();
    assertThat(readings).isEqualTo(6);
  }

  @Test
  void whatNobodyEverAskedForIsNotRead() {
    commit();
    ahead.changed(
        new RoadmapChanged(RoadmapChanged.Reach.ROADMAP, UUID.randomUUID(), List.of("M-1")));
    ahead.changed(new RoadmapChanged(RoadmapChanged.Reach.CITY, null, List.of("U-1")));
    runBeside();

    assertThat(readings).isZero();
  }

  private void commit() {
    versions.version++;
    ahead.changed(new RoadmapChanged(RoadmapChanged.Reach.ROADMAP, roadmap, List.of("M-1")));
  }

  private void runBeside() {
    while (!beside.isEmpty()) {
      beside.remove().run();
    }
  }
}
