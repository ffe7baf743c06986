// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One plan of the city; every planned object belongs to one. The two counters, next number and plan
 * version, are raised by {@link RoadmapRepository} in the database, so that two people who change
 * different measures never wait for the same row version.
 */
@Entity
@Table(name = "roadmap")
public class Roadmap implements Aggregate<RoadmapState> {
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}-");

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "title")
  private String title;

  @Column(name = "key_prefix")
  private String keyPrefix;

  @Column(name = "next_number", updatable = false)
  private int nextNumber = 1;

  @Column(name = "plan_version", updatable = false)
  private long planVersion = 1;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "disclaimer")
  private String disclaimer;

  @Column(name = "meta_json")
  private String metaJson;

  @Version
  @Column(name = "version")
  private long version;

  protected Roadmap() {}

  /**
   * @param keyPrefix what new keys begin with, as in {@code M-}
   */
  public Roadmap(String key, String title, String keyPrefix) {
    this(new RoadmapState(UUID.randomUUID(), key, title, keyPrefix, null, null, null));
  }

  /**
   * The roadmap as it once was, for undo and import.
   *
   * @throws RuleViolatedException {@code roadmap.key-prefix}
   */
  public Roadmap(RoadmapState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    restore(state);
  }

  public void rename(String newTitle) {
    this.title = Texts.required("title", newTitle, 500);
  }

  /** The business day the data speaks of; null for today. */
  public void speakOf(LocalDate day) {
    this.asOf = day;
  }

  /**
   * @param newDisclaimer stands on every page and print; null for none
   * @param newMetaJson head of the imported file, kept for its export; null for none
   */
  public void describe(String newDisclaimer, String newMetaJson) {
    this.disclaimer = Texts.optional("disclaimer", newDisclaimer, 2_000);
    this.metaJson = Texts.optional("meta", newMetaJson, 20_000);
  }

  @Override
  public RoadmapState state() {
    return new RoadmapState(id, key, title, keyPrefix, asOf, disclaimer, metaJson);
  }

  @Override
  public final void restore(RoadmapState state) {
    if (state.keyPrefix() == null || !PREFIX.matcher(state.keyPrefix()).matches()) {
      throw RuleViolatedException.at("keyPrefix", "roadmap.key-prefix", state.keyPrefix());
    }
    this.keyPrefix = state.keyPrefix();
    rename(state.title());
    speakOf(state.asOf());
    describe(state.disclaimer(), state.metaJson());
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

  public RoadmapId id() {
    return new RoadmapId(id);
  }

  public String title() {
    return title;
  }

  public String keyPrefix() {
    return keyPrefix;
  }

  /** As read when the roadmap was loaded; see {@link RoadmapRepository#planVersion}. */
  public long planVersion() {
    return planVersion;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String disclaimer() {
    return disclaimer;
  }

  public String metaJson() {
    return metaJson;
  }
}
