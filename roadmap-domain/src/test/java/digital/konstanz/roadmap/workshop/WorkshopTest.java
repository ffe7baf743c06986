// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkshopTest {

  private static final UUID ROADMAP = UUID.randomUUID();

  @Test
  void participantMayVoteSeveralTimesForOneCard() {
    var workshop =
        new Workshop(WorkshopId.create(), withVotes(vote("T01", "W-01"), vote("T01", "W-01")));

    assertThat(workshop.votes()).hasSize(2);
  }

  @Test
  void participantMayNotVoteMoreOftenThanAgreed() {
    assertThatThrownBy(
            () -> withVotes(vote("T01", "W-01"), vote("T01", "W-02"), vote("T01", "W-01")))
        .isInstanceOf(RuleViolatedException.class)
        .extracting("code", "field")
        .containsExactly("workshop.too-many-votes", "votes");
  }

  @Test
  void voteNamesAnExistingCardAndParticipant() {
    assertThatThrownBy(() -> withVotes(vote("T01", "W-77")))
        .extracting("code", "field")
        .containsExactly("reference.unknown", "items");
    assertThatThrownBy(() -> withVotes(vote("T77", "W-01")))
        .extracting("code", "field")
        .containsExactly("reference.unknown", "participant");
  }

  @Test
  void restoringItsOwnStateChangesNothing() {
    var workshop = new Workshop(WorkshopId.create(), withVotes(vote("T01", "W-02")));
    WorkshopState before = workshop.state();

    workshop.restore(before);

    assertThat(workshop.state()).isEqualTo(before);
  }

  private static Vote vote(String participant, String card) {
    return new Vote(participant, card);
  }

  private static WorkshopState withVotes(Vote... votes) {
    return new WorkshopState(
        ROADMAP,
        "WS-1",
        "Strategieworkshop",
        List.of(LocalDate.of(2026, 1, 21)),
        List.of("Ideen sammeln"),
        null,
        List.of(new Participant("T01", "IT"), new Participant("T02", "Presse")),
        2,
        List.of(
            new WorkshopCardState("W-01", null, "Eine Karte", List.of()),
            new WorkshopCardState("W-02", null, "Noch eine", List.of(UUID.randomUUID()))),
        List.of(votes));
  }
}
