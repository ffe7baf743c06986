// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import digital.konstanz.roadmap.workshop.Participant;
import digital.konstanz.roadmap.workshop.Vote;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopCardState;
import digital.konstanz.roadmap.workshop.WorkshopState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaWorkshopRepositoryIT {
  private final JpaWorkshopRepository workshops = new JpaWorkshopRepository();

  @ParameterizedTest
  @EnumSource
  void cardsAndVotesCanBeReadChangedAndReadAgain(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              workshops.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              WorkshopState first =
                  workshop(roadmap, List.of(new Vote("P1", "K-1"), new Vote("P1", "K-1")));
              workshops.add(new Workshop(WorkshopId.create(), first));
              entities.flush();
              entities.clear();

              Workshop loaded = workshops.workshops(roadmap.id()).get(0);
              assertThat(loaded.state()).isEqualTo(first);
              WorkshopState second = workshop(roadmap, List.of(new Vote("P2", "K-2")));
              loaded.restore(second);
              entities.flush();
              entities.clear();

              assertThat(workshops.workshops(roadmap.id()).get(0).state()).isEqualTo(second);
            });
  }

  private static WorkshopState workshop(Roadmap roadmap, List<Vote> votes) {
    return new WorkshopState(
        roadmap.uuid(),
        "WS-1",
        "Strategieworkshop",
        List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 11)),
        List.of("Vorbereitung", "Moderation"),
        "Moderation",
        List.of(new Participant("P1", "Amt"), new Participant("P2", null)),
        3,
        List.of(
            new WorkshopCardState("K-1", null, "Karte eins", List.of(UUID.randomUUID())),
            new WorkshopCardState("K-2", null, "Karte zwei", List.of())),
        votes);
  }
}
