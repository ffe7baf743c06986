// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.ResolutionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a committee resolved on a day. It is a record of the past: amended only when it was recorded
 * wrongly.
 */
@Entity
@Table(name = "resolution")
public class Resolution implements Aggregate<ResolutionState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "committee_id")
  private UUID committeeId;

  @Column(name = "resolved_on")
  private LocalDate date;

  private String subject;

  @Embedded private VotesRow votes;

  @ElementCollection
  @CollectionTable(name = "resolution_measure", joinColumns = @JoinColumn(name = "resolution_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "measure_id")
  private List<UUID> measures = new ArrayList<>();

  protected Resolution() {}

  public Resolution(ResolutionId id, ResolutionState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public ResolutionId id() {
    return new ResolutionId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public ResolutionState state() {
    return new ResolutionState(
        roadmapId,
        key,
        committeeId,
        date,
        subject,
        votes == null ? null : votes.value(),
        List.copyOf(measures));
  }

  @Override
  public final void restore(ResolutionState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    committeeId = state.committeeId();
    date = state.date();
    subject = state.subject();
    votes = state.votes() == null ? null : new VotesRow(state.votes());
    if (!measures.equals(state.measures())) {
      measures.clear();
      measures.addAll(state.measures());
    }
  }
}
