// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A strategy workshop: prepared with dates, phases and participants by code, held with cards and
 * dot votes, and afterwards the record of where a measure came from. Votes are pseudonymous.
 */
@Entity
@Table(name = "workshop")
public class Workshop implements Aggregate<WorkshopState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String title;
  private String facilitation;

  @Column(name = "votes_per_participant")
  private int votesPerParticipant;

  @ElementCollection
  @CollectionTable(name = "workshop_date", joinColumns = @JoinColumn(name = "workshop_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "held_on")
  private List<LocalDate> dates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "workshop_phase", joinColumns = @JoinColumn(name = "workshop_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "phase_text")
  private List<String> phases = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "workshop_id")
  @OrderColumn(name = "position_number")
  private List<ParticipantRow> participants = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "workshop_id", nullable = false)
  @OrderBy("position")
  private List<WorkshopCard> cards = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "workshop_id")
  @OrderColumn(name = "position_number")
  private List<VoteRow> votes = new ArrayList<>();

  protected Workshop() {}

  public Workshop(WorkshopId id, WorkshopState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public WorkshopId id() {
    return new WorkshopId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public List<Vote> votes() {
    return votes.stream().map(VoteRow::value).toList();
  }

  private List<Participant> participants() {
    return participants.stream().map(ParticipantRow::value).toList();
  }

  @Override
  public WorkshopState state() {
    return new WorkshopState(
        roadmapId,
        key,
        title,
        List.copyOf(dates),
        List.copyOf(phases),
        facilitation,
        participants(),
        votesPerParticipant,
        cards.stream()
            .sorted(Comparator.comparingInt(WorkshopCard::position))
            .map(WorkshopCard::state)
            .toList(),
        votes());
  }

  @Override
  public final void restore(WorkshopState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    title = state.title();
    facilitation = state.facilitation();
    votesPerParticipant = state.votesPerParticipant();
    replace(dates, state.dates());
    replace(phases, state.phases());
    if (!participants().equals(state.participants())) {
      replace(participants, state.participants().stream().map(ParticipantRow::new).toList());
    }
    restoreCards(state.cards());
    if (!votes().equals(state.votes())) {
      replace(votes, state.votes().stream().map(VoteRow::new).toList());
    }
  }

  private void restoreCards(List<WorkshopCardState> states) {
    Map<String, WorkshopCard> known =
        cards.stream().collect(Collectors.toMap(WorkshopCard::key, Function.identity()));
    List<WorkshopCard> kept = new ArrayList<>();
    for (WorkshopCardState part : states) {
      WorkshopCard card = known.getOrDefault(part.key(), new WorkshopCard(UUID.randomUUID()));
      card.restore(part, kept.size());
      kept.add(card);
    }
    cards.removeIf(card -> !kept.contains(card));
    kept.stream().filter(card -> !cards.contains(card)).forEach(cards::add);
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
  }
}
