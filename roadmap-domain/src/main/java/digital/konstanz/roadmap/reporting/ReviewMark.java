// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a reader has seen where a measure stands (gesehen): one for each reader and measure. It
 * holds as long as the expected end is the one that was seen.
 */
@Entity
@Table(name = "review_mark")
public class ReviewMark extends MeasureNote<ReviewMarkState> {
  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_end")
  private LocalDate seenEnd;

  protected ReviewMark() {}

  public ReviewMark(UUID id, ReviewMarkState state) {
    super(id);
    restore(state);
  }

  @Override
  public ReviewMarkState state() {
    return new ReviewMarkState(roadmapId(), measureId(), userId, seenAt, seenEnd);
  }

  @Override
  public final void restore(ReviewMarkState state) {
    at(state.roadmapId(), state.measureId());
    userId = state.userId();
    seenAt = Values.required("seenAt", state.seenAt());
    seenEnd = state.seenEnd();
  }
}
