// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.ReviewProposalId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What the task review says about one task of a unit: keep it, or how to change it. From it follow
 * improved processes, and from these online services.
 */
@Entity
@Table(name = "review_proposal")
public class ReviewProposal implements Aggregate<ReviewProposalState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String task;

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private ReviewVerdict verdict;

  @Column(name = "proposal_text")
  private String text;

  protected ReviewProposal() {}

  public ReviewProposal(ReviewProposalId id, ReviewProposalState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public ReviewProposalId id() {
    return new ReviewProposalId(id);
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
  public ReviewProposalState state() {
    return new ReviewProposalState(roadmapId, key, task, unitId, verdict, text);
  }

  @Override
  public final void restore(ReviewProposalState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    task = state.task();
    unitId = state.unitId();
    verdict = state.verdict();
    text = state.text();
  }
}
