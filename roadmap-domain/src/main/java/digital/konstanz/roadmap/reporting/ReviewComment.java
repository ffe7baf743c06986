// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says about a measure: read by whoever sees it, changed and taken away by its author
 * alone.
 */
@Entity
@Table(name = "review_comment")
public class ReviewComment extends MeasureNote<ReviewCommentState> {

  /** Of one measure. */
  public static final int MOST = 200;

  private static final int MOST_CHARACTERS = 2_000;

  @Column(name = "author_user_id")
  private UUID authorId;

  @Column(name = "comment_text")
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Enumerated(EnumType.STRING)
  private CommentPlace place;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ReviewComment() {}

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code text.missing}, {@code
   *     text.too-long} at {@code text}
   */
  public ReviewComment(UUID id, ReviewCommentState state) {
    super(id);
    restore(state);
  }

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException as the constructor
   */
  public void reword(String newText, Instant when) {
    if (!text.equals(Texts.required("text", newText, MOST_CHARACTERS))) {
      text = Texts.required("text", newText, MOST_CHARACTERS);
      changedAt = when;
    }
  }

  @Override
  public ReviewCommentState state() {
    return new ReviewCommentState(
        roadmapId(), measureId(), authorId, text, writtenAt, place, changedAt);
  }

  @Override
  public final void restore(ReviewCommentState state) {
    at(state.roadmapId(), state.measureId());
    authorId = state.authorId();
    text = Texts.required("text", state.text(), MOST_CHARACTERS);
    writtenAt = Values.required("writtenAt", state.writtenAt());
    place = state.place();
    changedAt = state.changedAt();
  }
}
