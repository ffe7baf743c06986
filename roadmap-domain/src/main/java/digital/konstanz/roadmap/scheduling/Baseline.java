// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.BaselineId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A plan kept to compare with (Basisplan). Its items are written once. It is proposed, then
 * approved or refused; as long as it is only proposed it can be withdrawn. Where a plan is approved
 * already, a further baseline asks to change it, and whoever asked does not decide.
 */
@Entity
@Table(name = "baseline")
public class Baseline implements Aggregate<BaselineState> {
  /** Proposals of a roadmap that may wait for a decision at the same time. */
  public static final int MOST_OPEN = 10;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "baseline_name")
  private String name;

  @Column(name = "author")
  private String author;

  @Column(name = "reason")
  private String reason;

  @Column(name = "resolution_key")
  private String resolutionKey;

  @Column(name = "baseline_date")
  private LocalDate date;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private BaselineStatus status;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decision_reason")
  private String decisionReason;

  @ElementCollection
  @CollectionTable(name = "baseline_item", joinColumns = @JoinColumn(name = "baseline_id"))
  private List<BaselineItemColumns> items = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "baseline_proposed_for", joinColumns = @JoinColumn(name = "baseline_id"))
  private List<StoodInFor> proposedFor = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  protected Baseline() {}

  /**
   * @throws RuleViolatedException {@code baseline.date-missing}, {@code baseline.item-twice}
   */
  public Baseline(BaselineState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    if (state.head().date() == null) {
      throw RuleViolatedException.at("date", "baseline.date-missing", key);
    }
    Set<UUID> seen = new HashSet<>();
    for (BaselineItem item : state.items()) {
      if (!seen.add(item.itemId())) {
        throw new RuleViolatedException("baseline.item-twice", key, item.key());
      }
      items.add(new BaselineItemColumns(item));
    }
    proposedFor.addAll(StoodInFor.rows(state.head().proposedFor()));
    restore(state);
  }

  @Override
  public BaselineState state() {
    return new BaselineState(id, key, roadmapId, head(), items());
  }

  /** The same as {@link #state} without reading the items. */
  public BaselineHead head() {
    return new BaselineHead(
        name,
        author,
        reason,
        resolutionKey,
        date,
        status,
        proposedBy,
        StoodInFor.accounts(proposedFor),
        decidedBy,
        decidedOn,
        decisionReason);
  }

  /** Everything but the items and whom it was proposed for, which never change. */
  @Override
  public final void restore(BaselineState state) {
    restore(state.head());
  }

  public final void restore(BaselineHead head) {
    this.name = Texts.required("name", head.name(), 500);
    this.author = Texts.optional("author", head.author(), 500);
    this.reason = Texts.optional("reason", head.reason(), 10_000);
    this.resolutionKey = Texts.optional("resolution", head.resolutionKey(), 100);
    this.date = head.date();
    this.status = head.status();
    this.proposedBy = head.proposedBy();
    this.decidedBy = head.decidedBy();
    this.decidedOn = head.decidedOn();
    this.decisionReason = head.decisionReason();
  }

  /**
   * @param planApproved whether the roadmap has an approved plan, which this one would replace
   * @throws RuleViolatedException {@code baseline.decided}, {@code baseline.own-request} for who
   *     asked for it, for a deputy of theirs, and for whom the author stood in for
   */
  public void decide(BaselineDecision decision, boolean planApproved) {
    if (status != BaselineStatus.PROPOSED) {
      throw RuleViolatedException.forbiddenByState("baseline.decided", key);
    }
    if (planApproved && decision.by().meets(head().proposer())) {
      throw RuleViolatedException.forbiddenByState("baseline.own-request", key);
    }
    this.status = decision.approved() ? BaselineStatus.APPROVED : BaselineStatus.REFUSED;
    this.decidedBy = decision.by().account();
    this.decidedOn = decision.on();
    this.decisionReason = decision.reason();
    this.resolutionKey = decision.resolutionKey();
  }

  /** As if it had never been proposed, yet so that it can come back. */
  public void withdraw() {
    restore(head().with(BaselineStatus.WITHDRAWN));
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

  public BaselineId id() {
    return new BaselineId(id);
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public String name() {
    return name;
  }

  /** The function that made it; null when nobody said. */
  public String author() {
    return author;
  }

  public String reason() {
    return reason;
  }

  public String resolutionKey() {
    return resolutionKey;
  }

  public BaselineStatus status() {
    return status;
  }

  public boolean approved() {
    return status == BaselineStatus.APPROVED;
  }

  public LocalDate date() {
    return date;
  }

  /** By key. */
  public List<BaselineItem> items() {
    return items.stream()
        .map(BaselineItemColumns::item)
        .sorted(Comparator.comparing(BaselineItem::key))
        .toList();
  }
}
