// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What a reader of the plan leaves at a measure; it goes with the measure.
 *
 * @param <S> its state
 */
@MappedSuperclass
public abstract class MeasureNote<S extends Record> implements Aggregate<S> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "measure_id")
  private UUID measureId;

  protected MeasureNote() {}

  protected MeasureNote(UUID id) {
    this.id = id;
  }

  protected final void at(UUID roadmap, UUID measure) {
    this.roadmapId = roadmap;
    this.measureId = measure;
  }

  protected final UUID roadmapId() {
    return roadmapId;
  }

  protected final UUID measureId() {
    return measureId;
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
}
