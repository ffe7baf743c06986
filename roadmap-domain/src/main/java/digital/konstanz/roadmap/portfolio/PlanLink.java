// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.PlanLinkId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/**
 * The successor {@code to} waits for the predecessor {@code from}. At most one link of a type
 * between two items; all links together have no cycle, see {@link LinkGraph}. Belongs to the
 * roadmap of the successor.
 */
@Entity
@Table(name = "plan_link")
public class PlanLink implements Aggregate<PlanLinkState> {
  private static final int LONGEST_LAG = 10_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "from_item_id")
  private UUID fromItemId;

  @Column(name = "to_item_id")
  private UUID toItemId;

  @Enumerated(EnumType.STRING)
  @Column(name = "link_type")
  private LinkType type;

  @Column(name = "lag")
  private int lag;

  @Enumerated(EnumType.STRING)
  @Column(name = "lag_unit")
  private LagUnit lagUnit;

  @Version
  @Column(name = "version")
  private long version;

  protected PlanLink() {}

  /** A link without lag, with a fresh opaque key. */
  public PlanLink(RoadmapId roadmap, PlanItemId from, PlanItemId to, LinkType type) {
    this(fresh(UUID.randomUUID(), roadmap, from, to, type));
  }

  /**
   * The link as it once was, for undo and import.
   *
   * @throws RuleViolatedException {@code link.to-itself}, {@code link.lag-out-of-range}
   */
  public PlanLink(PlanLinkState state) {
    this.id = state.id();
    this.key = state.key();
    this.roadmapId = state.roadmapId();
    this.fromItemId = state.fromItemId();
    this.toItemId = state.toItemId();
    if (fromItemId.equals(toItemId)) {
      throw RuleViolatedException.at("to", "link.to-itself");
    }
    restore(state);
  }

  private static PlanLinkState fresh(
      UUID id, RoadmapId roadmap, PlanItemId from, PlanItemId to, LinkType type) {
    return new PlanLinkState(
        id, keyOf(id), roadmap.value(), from.value(), to.value(), type, 0, LagUnit.WORKING);
  }

  // 60 random bits in base 32: short enough for a URL, collisions are left to the unique key
  private static String keyOf(UUID id) {
    return "l" + Long.toString(id.getLeastSignificantBits() >>> 4, 32).toLowerCase(Locale.ROOT);
  }

  /**
   * @param newLag days of the unit; negative for an overlap
   * @throws RuleViolatedException {@code link.lag-out-of-range} beyond 10,000 days
   */
  public void waitFor(LinkType newType, int newLag, LagUnit unit) {
    if (newLag < -LONGEST_LAG || newLag > LONGEST_LAG) {
      throw RuleViolatedException.at("lag", "link.lag-out-of-range", newLag, LONGEST_LAG);
    }
    this.type = newType;
    this.lag = newLag;
    this.lagUnit = unit;
  }

  @Override
  public PlanLinkState state() {
    return new PlanLinkState(id, key, roadmapId, fromItemId, toItemId, type, lag, lagUnit);
  }

  @Override
  public final void restore(PlanLinkState state) {
    waitFor(state.type(), state.lag(), state.lagUnit());
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

  public PlanLinkId id() {
    return new PlanLinkId(id);
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public PlanItemId from() {
    return new PlanItemId(fromItemId);
  }

  public PlanItemId to() {
    return new PlanItemId(toItemId);
  }

  public LinkType type() {
    return type;
  }

  /** Days of {@link #lagUnit}; negative for an overlap. */
  public int lag() {
    return lag;
  }

  public LagUnit lagUnit() {
    return lagUnit;
  }
}
