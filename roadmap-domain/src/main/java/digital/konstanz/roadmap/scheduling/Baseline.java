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
 * A plan kept to compare with (Basisplan). Its items are written once; name, reason and the
 * resolution that approved it may follow later.
 */
@Entity
@Table(name = "baseline")
public class Baseline implements Aggregate<BaselineState> {
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

  @ElementCollection
  @CollectionTable(name = "baseline_item", joinColumns = @JoinColumn(name = "baseline_id"))
  private List<BaselineItemColumns> items = new ArrayList<>();

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
    if (state.date() == null) {
      throw RuleViolatedException.at("date", "baseline.date-missing", key);
    }
    Set<UUID> seen = new HashSet<>();
    for (BaselineItem item : state.items()) {
      if (!seen.add(item.itemId())) {
        throw new RuleViolatedException("baseline.item-twice", key, item.key());
      }
      items.add(new BaselineItemColumns(item));
    }
    restore(state);
  }

  @Override
  public BaselineState state() {
    return new BaselineState(
        id, key, roadmapId, name, author, reason, resolutionKey, date, items());
  }

  /** Everything but the items, which never change. */
  @Override
  public final void restore(BaselineState state) {
    this.name = Texts.required("name", state.name(), 500);
    this.author = Texts.optional("author", state.author(), 500);
    this.reason = Texts.optional("reason", state.reason(), 10_000);
    this.resolutionKey = Texts.optional("resolution", state.resolutionKey(), 100);
    this.date = state.date();
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

  /** A resolution approved it. */
  public boolean approved() {
    return resolutionKey != null;
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
