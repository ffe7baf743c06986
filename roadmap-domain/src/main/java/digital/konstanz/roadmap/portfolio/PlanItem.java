// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.shared.id.UnitId;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Anything that stands in the plan: measure, work package, milestone or gate. One home in the tree
 * (a focal point or a parent item) and a manual order below it; the key never changes, not by a
 * move either. A deleted item stays in the recycle bin until it is purged; an archived one is kept
 * for good.
 */
@Entity
@Table(name = "plan_item")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class PlanItem {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "parent_id")
  private UUID parentId;

  @Column(name = "focal_point_id")
  private UUID focalPointId;

  @Column(name = "sort_order")
  private int sortOrder;

  @Column(name = "title")
  private String title;

  @Embedded private DateColumns dates;

  @Enumerated(EnumType.STRING)
  @Column(name = "constraint_type")
  private ConstraintType constraintType;

  @Column(name = "constraint_date")
  private LocalDate constraintDate;

  @Column(name = "placed_by_hand")
  private boolean placedByHand;

  @Column(name = "progress")
  private Integer progress;

  @Column(name = "lead_unit_id")
  private UUID leadUnitId;

  @Column(name = "lead_external")
  private String leadExternal;

  @Column(name = "owner_user_id")
  private UUID ownerUserId;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility")
  private Visibility visibility;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  @Column(name = "archived_at")
  private Instant archivedAt;

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ExternalKeyEntry> externalKeys = new ArrayList<>();

  // a change of a child row alone would not raise the version on every provider
  @Column(name = "revision")
  private long revision;

  @Version
  @Column(name = "version")
  private long version;

  protected PlanItem() {}

  protected PlanItem(PlanItemState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    restoreItem(state);
  }

  /** Which of the four it is, as the interfaces name it. */
  public abstract PlanItemKind kind();

  protected final void touch() {
    revision++;
  }

  /** The part of its state that is alike in every kind. */
  public final PlanItemHead head() {
    return new PlanItemHead(itemState());
  }

  protected final PlanItemState itemState() {
    return new PlanItemState(
        id,
        key,
        roadmapId,
        parentId,
        focalPointId,
        sortOrder,
        title,
        dates(),
        progress,
        leadUnitId,
        leadExternal,
        ownerUserId,
        visibility,
        deletedAt,
        archivedAt,
        externalKeys(),
        dateRule());
  }

  protected final void restoreItem(PlanItemState state) {
    this.parentId = state.parentId();
    this.focalPointId = state.focalPointId();
    this.sortOrder = state.sortOrder();
    this.title = Texts.required("title", state.title(), 500);
    this.dates = new DateColumns(state.dates());
    this.progress = state.progress();
    this.leadUnitId = state.leadUnitId();
    this.leadExternal = Texts.optional("lead", state.leadExternal(), 500);
    this.ownerUserId = state.ownerUserId();
    this.visibility = state.visibility();
    this.deletedAt = state.deletedAt();
    this.archivedAt = state.archivedAt();
    knownElsewhereAs(state.externalKeys());
    keepTo(state.dateRule());
    touch();
  }

  public void rename(String newTitle) {
    this.title = Texts.required("title", newTitle, 500);
  }

  /** Replaces all six dates; the rules of {@link ItemDates} were asked when it was made. */
  public void reschedule(ItemDates newDates) {
    this.dates = new DateColumns(newDates);
  }

  public void plan(PlanDate start, PlanDate end) {
    reschedule(dates().withPlanned(start, end));
  }

  public void forecast(PlanDate start, PlanDate end) {
    reschedule(dates().withForecast(start, end));
  }

  /** Moves nothing by itself: whether the dates keep to it is for the plan to say. */
  public void keepTo(DateRule rule) {
    this.constraintType = rule.type();
    this.constraintDate = rule.day();
    this.placedByHand = rule.manual();
  }

  /** Null for unknown, which is not 0. */
  public void progressed(Percent newProgress) {
    this.progress = newProgress == null ? null : newProgress.value();
  }

  /** A unit of the city leads; null takes the lead away. */
  public void leadBy(UnitId unit) {
    this.leadUnitId = unit == null ? null : unit.value();
    this.leadExternal = null;
  }

  /** Somebody outside the city leads, kept by name; no capacity, no load. */
  public void leadByExternal(String name) {
    this.leadUnitId = null;
    this.leadExternal = Texts.optional("lead", name, 500);
  }

  /** The account of the responsible function; null for none. Never exported. */
  public void ownBy(UserId user) {
    this.ownerUserId = user == null ? null : user.value();
  }

  public void showTo(Visibility newVisibility) {
    this.visibility = newVisibility;
  }

  /** Below a focal point, not below another item. */
  public void moveToFocalPoint(FocalPointId home, int position) {
    this.focalPointId = home.value();
    this.parentId = null;
    this.sortOrder = position;
  }

  /**
   * Below another item; that this makes no circle is for {@link PlanTree} to say.
   *
   * @throws RuleViolatedException {@code item.own-parent}
   */
  public void moveBelow(PlanItemId parent, int position) {
    if (parent.value().equals(id)) {
      throw RuleViolatedException.at("parent", "item.own-parent", key);
    }
    this.parentId = parent.value();
    this.focalPointId = null;
    this.sortOrder = position;
  }

  public void placeAt(int position) {
    this.sortOrder = position;
  }

  public final void knownElsewhereAs(List<ExternalKey> keys) {
    Map<ExternalKey, Boolean> wanted = new HashMap<>();
    keys.forEach(externalKey -> wanted.put(externalKey, true));
    if (ChildRows.replace(externalKeys, wanted, added -> new ExternalKeyEntry(this, added))) {
      touch();
    }
  }

  /** Into the recycle bin; whether it may go there the subclass decides. */
  protected void recycle(Instant when) {
    this.deletedAt = when;
  }

  public void recover() {
    this.deletedAt = null;
  }

  /** Kept, but out of the plan; null brings it back. */
  public void archive(Instant when) {
    this.archivedAt = when;
  }

  public UUID uuid() {
    return id;
  }

  public PlanItemId itemId() {
    return new PlanItemId(id);
  }

  public String key() {
    return key;
  }

  public long version() {
    return version;
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  /** Null for an item below a focal point or below nothing. */
  public PlanItemId parent() {
    return PlanItemId.ofNullable(parentId);
  }

  /** Null for an item below another item or below nothing. */
  public FocalPointId focalPoint() {
    return FocalPointId.ofNullable(focalPointId);
  }

  public int sortOrder() {
    return sortOrder;
  }

  public String title() {
    return title;
  }

  public ItemDates dates() {
    return dates == null ? ItemDates.NONE : dates.dates();
  }

  public DateRule dateRule() {
    return new DateRule(constraintType, constraintDate, placedByHand);
  }

  /** Null for unknown. */
  public Percent progress() {
    return Percent.ofNullable(progress);
  }

  /** Null when nobody or somebody outside leads. */
  public UnitId leadUnit() {
    return UnitId.ofNullable(leadUnitId);
  }

  public String leadExternal() {
    return leadExternal;
  }

  public UserId owner() {
    return UserId.ofNullable(ownerUserId);
  }

  public Visibility visibility() {
    return visibility;
  }

  /** When it went into the recycle bin; null when it is not there. */
  public Instant deletedAt() {
    return deletedAt;
  }

  public Instant archivedAt() {
    return archivedAt;
  }

  /** By system, then key. */
  public List<ExternalKey> externalKeys() {
    return externalKeys.stream()
        .map(ExternalKeyEntry::partKey)
        .sorted(Comparator.comparing(ExternalKey::system).thenComparing(ExternalKey::key))
        .toList();
  }
}
