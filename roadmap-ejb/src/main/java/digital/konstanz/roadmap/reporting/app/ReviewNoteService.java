// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.reporting.CommentPlace;
import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.ReviewCommentState;
import digital.konstanz.roadmap.reporting.ReviewMark;
import digital.konstanz.roadmap.reporting.ReviewMarkState;
import digital.konstanz.roadmap.reporting.ReviewRepository;
import digital.konstanz.roadmap.reporting.persistence.ReviewNote;
import digital.konstanz.roadmap.reporting.persistence.ReviewQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Comments on measures and the marks of who has seen them; for whoever sees the measure. */
@Stateless
public class ReviewNoteService {

  private static final String COMMENT = "review-comment";
  private static final String MARK = "review-mark";

  @Inject MeasureAccess access;
  @Inject ReviewRepository reviews;
  @Inject ReviewQuery query;
  @Inject Clock clock;
  @Inject Journal journal;

  /**
   * @throws NotFoundException when there is no such measure, or the caller may not read it
   */
  @Performs(Operation.MEASURE_READ)
  public ReviewNotes notes(String key) {
    Measure measure = access.visible(key);
    return of(query.ofMeasure(key), key, expectedEnd(measure));
  }

  /**
   * @param values {@code text}, and {@code place} where it is written, a {@link CommentPlace}
   * @throws RuleViolatedException {@code comment.too-many}
   */
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes comment(String key, Map<String, Object> values) {
    Measure measure = commentable(key);
    if (reviews.comments(measure.uuid()) >= ReviewComment.MOST) {
      throw RuleViolatedException.forbiddenByState("comment.too-many", ReviewComment.MOST);
    }
    Patch patch = Patch.of(values).only("text", "place");
    ReviewComment comment =
        new ReviewComment(
            UUID.randomUUID(),
            new ReviewCommentState(
                measure.roadmap().value(),
                measure.uuid(),
                Callers.current().id(),
                patch.text("text", null),
                moment(),
                patch.constant("place", null, CommentPlace.class),
                null));
    reviews.add(comment);
    record(measure, "undo.review.commented", COMMENT, comment.uuid(), null, comment.state());
    return notes(key);
  }

  /**
   * Only the author's own; who read the old words sees that they were changed.
   *
   * @param values {@code text}
   */
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes reword(String key, String id, Map<String, Object> values) {
    Measure measure = commentable(key);
    ReviewComment comment = own(measure, id);
    ReviewCommentState before = comment.state();
    comment.reword(Patch.of(values).only("text").text("text", null), moment());
    reviews.flush();
    record(measure, "undo.review.reworded", COMMENT, comment.uuid(), before, comment.state());
    return notes(key);
  }

  /** Only the author's own. */
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes removeComment(String key, String id) {
    Measure measure = commentable(key);
    ReviewComment comment = own(measure, id);
    ReviewCommentState before = comment.state();
    reviews.remove(comment);
    record(measure, "undo.review.removed", COMMENT, comment.uuid(), before, null);
    return notes(key);
  }

  /** The caller has seen where the measure stands now. */
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes see(String key) {
    Measure measure = commentable(key);
    UUID caller = Callers.current().id();
    ReviewMarkState now =
        new ReviewMarkState(
            measure.roadmap().value(), measure.uuid(), caller, moment(), expectedEnd(measure));
    ReviewMark mark = reviews.mark(measure.uuid(), caller).orElse(null);
    ReviewMarkState before = mark == null ? null : mark.state();
    if (mark == null) {
      mark = new ReviewMark(UUID.randomUUID(), now);
      reviews.add(mark);
    } else {
      mark.restore(now);
    }
    record(measure, "undo.review.seen", MARK, mark.uuid(), before, now);
    return notes(key);
  }

  /** Takes the caller's mark away; nothing happens when there is none. */
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes unsee(String key) {
    Measure measure = commentable(key);
    reviews
        .mark(measure.uuid(), Callers.current().id())
        .ifPresent(
            mark -> {
              ReviewMarkState before = mark.state();
              reviews.remove(mark);
              record(measure, "undo.review.unseen", MARK, mark.uuid(), before, null);
            });
    return notes(key);
  }

  private ReviewComment own(Measure measure, String id) {
    return reviews
        .comment(uuid(id))
        .filter(each -> each.state().measureId().equals(measure.uuid()))
        .filter(each -> Objects.equals(each.state().authorId(), Callers.current().id()))
        .orElseThrow(() -> new NotFoundException("comment", id));
  }

  private Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Measure commentable(String key) {
    Measure measure = access.visible(key);
    Callers.require(Operation.MEASURE_COMMENT, access.target(measure));
    return measure;
  }

  private void record(
      Measure measure, String label, String kind, UUID id, Record before, Record after) {
    journal.record(
        Gesture.noted(Operation.MEASURE_COMMENT, measure.roadmap().value(), label, measure.key()),
        List.of(new ObjectChange(kind, id, measure.key(), before, after)));
  }

  /** Those of one measure, as the caller sees them. */
  static ReviewNotes of(List<ReviewNote> notes, String measure, LocalDate expectedEnd) {
    UUID caller = Callers.current().id();
    return new ReviewNotes(
        measure,
        notes.stream()
            .filter(ReviewNote::comment)
            .map(
                note ->
                    new CommentRow(
                        note.id().toString(),
                        note.author(),
                        note.text(),
                        note.at(),
                        Objects.equals(note.user(), caller),
                        note.place(),
                        note.changedAt()))
            .toList(),
        notes.stream()
            .filter(note -> !note.comment())
            .map(
                note ->
                    new SeenRow(
                        note.unit() == null ? note.author() : note.unit(),
                        note.at(),
                        Objects.equals(note.seenEnd(), expectedEnd),
                        Objects.equals(note.user(), caller)))
            .toList());
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException unknown) {
      throw new NotFoundException("comment", id);
    }
  }

  private static LocalDate expectedEnd(Measure measure) {
    PlanDate end = measure.dates().forecastEnd();
    end = end == null ? measure.dates().plannedEnd() : end;
    return end == null ? null : end.date();
  }
}
