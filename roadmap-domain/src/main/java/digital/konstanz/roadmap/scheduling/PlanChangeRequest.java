// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The wish to change a locked plan, with its reason: other dates, or no lock any more. Open until
 * somebody else than its author approves or refuses it, or the author withdraws it. What was wanted
 * never changes; a decision does not either, but the approval of other dates can be undone by who
 * gave it, together with the dates.
 */
@Entity
@Table(name = "plan_change_request")
public class PlanChangeRequest implements Aggregate<PlanChangeRequestState> {
  /** Requests of a roadmap that may be open at the same time. */
  public static final int MOST_OPEN = 200;

  /** Items that one request may move. */
  public static final int MOST_CHANGES = 5_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private PlanChangeKind kind;

  @Column(name = "lock_id")
  private UUID lockId;

  @Column(name = "author_user_id")
  private UUID authorId;

  @Column(name = "reason")
  private String reason;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PlanChangeStatus status;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "applied_lock_id")
  private UUID appliedLock;

  @ElementCollection
  @CollectionTable(name = "plan_change_item", joinColumns = @JoinColumn(name = "request_id"))
  private List<PlanChangeColumns> changes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_change_asked_for", joinColumns = @JoinColumn(name = "request_id"))
  private List<StoodInFor> askedFor = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  protected PlanChangeRequest() {}

  /**
   * @throws RuleViolatedException {@code text.missing} at {@code reason}, {@code
   *     change-request.nothing}, {@code change-request.too-many-items}
   */
  public PlanChangeRequest(PlanChangeRequestState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    this.kind = state.kind();
    this.lockId = state.lockId();
    this.authorId = state.authorId();
    this.reason = Texts.required("reason", state.reason(), 2_000);
    this.requestedAt = Values.required("requestedAt", state.requestedAt());
    if (kind == PlanChangeKind.DATES && state.changes().stream().noneMatch(PlanChange::asked)) {
      throw RuleViolatedException.forbiddenByState("change-request.nothing");
    }
    if (state.changes().size() > MOST_CHANGES) {
      throw RuleViolatedException.forbiddenByState(
          "change-request.too-many-items", state.changes().size(), MOST_CHANGES);
    }
    for (PlanChange change : state.changes()) {
      changes.add(new PlanChangeColumns(changes.size(), change));
    }
    askedFor.addAll(StoodInFor.rows(state.askedFor()));
    restore(state);
  }

  @Override
  public PlanChangeRequestState state() {
    return new PlanChangeRequestState(
        id,
        key,
        roadmapId,
        kind,
        lockId,
        authorId,
        StoodInFor.accounts(askedFor),
        reason,
        requestedAt,
        new PlanChangeDecision(status, decidedBy, decidedAt, decisionReason, appliedLock),
        changes());
  }

  /** Only the decision: what was wanted never changes. */
  @Override
  public final void restore(PlanChangeRequestState state) {
    take(state.decision());
  }

  private void take(PlanChangeDecision decision) {
    this.status = decision.status();
    this.decidedBy = decision.by();
    this.decidedAt = decision.at();
    this.decisionReason = decision.reason();
    this.appliedLock = decision.appliedLock();
  }

  /**
   * Approved or refused.
   *
   * @param decider who decides, the account of the decision
   * @throws RuleViolatedException conflicts {@code change-request.decided}, {@code
   *     change-request.own} for who asked for it, for a deputy of theirs, and for whom the author
   *     stood in for
   */
  public void decide(PlanChangeDecision decision, Authority decider) {
    requireOpen();
    Authority author = new Authority(authorId, StoodInFor.accounts(askedFor));
    if (decider.meets(author)) {
      throw RuleViolatedException.forbiddenByState("change-request.own", key);
    }
    take(decision);
  }

  /**
   * @throws RuleViolatedException conflicts {@code change-request.decided}, {@code
   *     change-request.not-own}
   */
  public void withdraw(UUID by, Instant at) {
    requireOpen();
    if (!Objects.equals(by, authorId)) {
      throw RuleViolatedException.forbiddenByState("change-request.not-own", key);
    }
    take(new PlanChangeDecision(PlanChangeStatus.WITHDRAWN, by, at, null, null));
  }

  private void requireOpen() {
    if (status != PlanChangeStatus.OPEN) {
      throw RuleViolatedException.forbiddenByState("change-request.decided", key);
    }
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public UUID roadmapId() {
    return roadmapId;
  }

  public PlanChangeKind kind() {
    return kind;
  }

  public PlanChangeStatus status() {
    return status;
  }

  public UUID lockId() {
    return lockId;
  }

  public String reason() {
    return reason;
  }

  /** What was asked for first. */
  public List<PlanChange> changes() {
    return changes.stream()
        .sorted(Comparator.comparingInt(PlanChangeColumns::position))
        .map(PlanChangeColumns::change)
        .toList();
  }
}
