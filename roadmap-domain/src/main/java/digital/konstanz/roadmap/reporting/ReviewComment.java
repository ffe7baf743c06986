// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says about a measure when the plan is reviewed. It is written once, read by whoever
 * sees the measure, and taken away by its author.
 */
@Entity
@Table(name = "review_comment")
public class ReviewComment extends MeasureNote<ReviewCommentState> {
  @Column(name = "author_user_id")
  private UUID authorId;

  @Column(name = "comment_text")
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected ReviewComment() {}

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code text.missing}, {@code
   *     text.too-long} at {@code text}
   */
  public ReviewComment(UUID id, ReviewCommentState state) {
    super(id);
    restore(state);
  }

  @Override
  public ReviewCommentState state() {
    return new ReviewCommentState(roadmapId(), measureId(), authorId, text, writtenAt);
  }

  @Override
  public final void restore(ReviewCommentState state) {
    at(state.roadmapId(), state.measureId());
    authorId = state.authorId();
    text = Texts.required("text", state.text(), 2_000);
    writtenAt = Values.required("writtenAt", state.writtenAt());
  }
}
