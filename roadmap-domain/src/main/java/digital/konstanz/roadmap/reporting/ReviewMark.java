// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a reader has seen where a measure stands (gesehen): one for each reader and measure. It
 * holds as long as the expected end is the one that was seen.
 */
@Entity
@Table(name = "review_mark")
public class ReviewMark implements Aggregate<ReviewMarkState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "measure_id")
  private UUID measureId;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_end")
  private LocalDate seenEnd;

  protected ReviewMark() {}

  public ReviewMark(UUID id, ReviewMarkState state) {
    this.id = id;
    restore(state);
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

  @Override
  public ReviewMarkState state() {
    return new ReviewMarkState(roadmapId, measureId, userId, seenAt, seenEnd);
  }

  @Override
  public final void restore(ReviewMarkState state) {
    roadmapId = state.roadmapId();
    measureId = state.measureId();
    userId = state.userId();
    seenAt = Values.required("seenAt", state.seenAt());
    seenEnd = state.seenEnd();
  }
}
