// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a field of action stood on a day, on one level. A later assessment is a new entry; the
 * newest by date is the status quo.
 */
@Entity
@Table(name = "status_quo_entry")
public class StatusQuoEntry implements Aggregate<StatusQuoState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "field_id")
  private UUID fieldId;

  @Enumerated(EnumType.STRING)
  @Column(name = "dimension")
  private Dimension dimension;

  @Column(name = "entry_text")
  private String text;

  @Column(name = "maturity_model")
  private String maturityModel;

  @Column(name = "maturity_level")
  private Integer maturityLevel;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Version
  @Column(name = "version")
  private long version;

  protected StatusQuoEntry() {}

  /**
   * @throws RuleViolatedException {@code status-quo.incomplete} without level or day, {@code
   *     maturity.incomplete} when a maturity level is given without its model or the reverse
   */
  public StatusQuoEntry(StatusQuoState state) {
    this.id = state.id();
    this.roadmapId = state.roadmapId();
    this.fieldId = state.fieldId();
    restore(state);
  }

  @Override
  public StatusQuoState state() {
    return new StatusQuoState(
        id, roadmapId, fieldId, dimension, text, maturityModel, maturityLevel, assessedOn);
  }

  @Override
  public final void restore(StatusQuoState state) {
    if (state.dimension() == null || state.assessedOn() == null) {
      throw new RuleViolatedException(
          "status-quo.incomplete", state.dimension(), state.assessedOn());
    }
    if ((state.maturityModel() == null) != (state.maturityLevel() == null)) {
      throw new RuleViolatedException(
          "maturity.incomplete", state.maturityModel(), state.maturityLevel());
    }
    this.dimension = state.dimension();
    this.assessedOn = state.assessedOn();
    this.text = Texts.required("text", state.text(), 10_000);
    this.maturityModel = Texts.optional("maturityModel", state.maturityModel(), 100);
    this.maturityLevel = state.maturityLevel();
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

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public FieldId field() {
    return new FieldId(fieldId);
  }

  public Dimension dimension() {
    return dimension;
  }

  public String text() {
    return text;
  }

  /** Null when not rated. */
  public String maturityModel() {
    return maturityModel;
  }

  /** A level of the model; null when not rated. */
  public Integer maturityLevel() {
    return maturityLevel;
  }

  public LocalDate assessedOn() {
    return assessedOn;
  }
}
