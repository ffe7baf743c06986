// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The locking of an approved baseline: begins with the decision that approves it and holds the
 * items that its author could see. Ends for good when a newer plan is approved, or when a request
 * to release it is; locking again is another one. A roadmap has one at most that holds.
 */
@Entity
@Table(name = "baseline_lock")
public class BaselineLock implements Aggregate<BaselineLockState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "baseline_id")
  private UUID baselineId;

  @Column(name = "locked_by")
  private UUID lockedBy;

  @Column(name = "locked_on")
  private LocalDate lockedOn;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_reason")
  private String endReason;

  @ElementCollection
  @CollectionTable(name = "baseline_lock_item", joinColumns = @JoinColumn(name = "lock_id"))
  private List<HeldItem> items = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  protected BaselineLock() {}

  /**
   * @param held ids of the items that keep their dates
   * @throws RuleViolatedException {@code baseline.lock-not-approved}
   */
  public BaselineLock(Baseline baseline, UUID by, LocalDate on, Collection<UUID> held) {
    if (!baseline.approved()) {
      throw RuleViolatedException.at("lock", "baseline.lock-not-approved", baseline.key());
    }
    this.id = UUID.randomUUID();
    this.roadmapId = baseline.roadmap().value();
    this.baselineId = baseline.uuid();
    this.lockedBy = by;
    this.lockedOn = Values.required("lockedOn", on);
    held.stream().distinct().map(HeldItem::new).forEach(items::add);
  }

  @Override
  public BaselineLockState state() {
    return new BaselineLockState(
        id, roadmapId, baselineId, lockedBy, lockedOn, endedBy, endedOn, endReason);
  }

  /** Only its end ever changes. */
  @Override
  public void restore(BaselineLockState state) {
    this.endedBy = state.endedBy();
    this.endedOn = state.endedOn();
    this.endReason = state.endReason();
  }

  /**
   * @param reason null when another plan takes its place
   * @throws RuleViolatedException a conflict {@code baseline.lock-ended}
   */
  public void end(UUID by, LocalDate on, String reason) {
    if (endedOn != null) {
      throw RuleViolatedException.forbiddenByState("baseline.lock-ended", endedOn);
    }
    this.endedBy = by;
    this.endedOn = Values.required("endedOn", on);
    this.endReason = Texts.optional("reason", reason, 2_000);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public long version() {
    return version;
  }

  public boolean holds() {
    return endedOn == null;
  }
}
