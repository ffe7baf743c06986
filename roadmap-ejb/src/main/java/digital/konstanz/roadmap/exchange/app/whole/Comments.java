// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.CommentFile;
import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.ReviewCommentState;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Comments on measures in a file, beside those that are there: they are added, never overwritten.
 * Who wrote one is in no file, so nobody is the author of one that was added.
 */
final class Comments {

  private final Map<UUID, List<ReviewCommentState>> ofMeasures;

  Comments(Collection<ReviewComment> present) {
    this.ofMeasures =
        present.stream()
            .map(ReviewComment::state)
            .collect(Collectors.groupingBy(ReviewCommentState::measureId));
  }

  /** The oldest first; null for none. */
  List<CommentFile> of(UUID measure) {
    return RoadmapExport.orNull(
        present(measure).stream()
            .sorted(
                Comparator.comparing(ReviewCommentState::writtenAt)
                    .thenComparing(ReviewCommentState::text))
            .map(c -> new CommentFile(c.writtenAt(), c.text(), c.place(), c.changedAt()))
            .toList());
  }

  /** What of the file is new, once the measures are planned. */
  void plan(ImportPlan plan, RoadmapFile file) {
    for (MeasureFile measure : Merge.list(file.measures())) {
      if (!plan.problems().rejected(measure)) {
        plan(plan, measure);
      }
    }
  }

  private void plan(ImportPlan plan, MeasureFile measure) {
    UUID id = plan.keys().id(Kind.MEASURE, measure.id());
    List<ReviewCommentState> known = new ArrayList<>(present(id));
    int[] places = {ReviewComment.MOST - known.size()};
    for (CommentFile file : Merge.list(measure.comments())) {
      plan.attempt(
          file,
          () -> {
            ReviewComment wanted =
                new ReviewComment(UUID.randomUUID(), state(plan.roadmapId(), id, file));
            Optional<ReviewCommentState> same = same(known, wanted.state());
            if (same.isPresent()) {
              known.remove(same.get());
              plan.keep();
            } else if (places[0]-- > 0) {
              plan.add(added(wanted, measure.id(), plan.problems().line(file)));
            } else {
              throw RuleViolatedException.forbiddenByState("comment.too-many", ReviewComment.MOST);
            }
          });
    }
  }

  private static ReviewCommentState state(UUID roadmap, UUID measure, CommentFile file) {
    return new ReviewCommentState(
        roadmap,
        measure,
        null,
        file.text(),
        moment("writtenAt", file.writtenAt()),
        file.place(),
        moment("changedAt", file.changedAt()));
  }

  /** No database keeps every moment that can be written. */
  private static Instant moment(String field, Instant named) {
    if (named == null) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(named, ZoneOffset.UTC);
    if (!PlanDate.isPossible(day)) {
      throw RuleViolatedException.at(
          field, "plan-date.out-of-range", day, PlanDate.FIRST_YEAR, PlanDate.LAST_YEAR);
    }
    return named.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Written at the same moment; other words are the same comment when one of both was changed. */
  private static Optional<ReviewCommentState> same(
      List<ReviewCommentState> known, ReviewCommentState wanted) {
    List<ReviewCommentState> then =
        known.stream().filter(c -> c.writtenAt().equals(wanted.writtenAt())).toList();
    return then.stream()
        .filter(c -> c.text().equals(wanted.text()))
        .findFirst()
        .or(
            () ->
                then.stream()
                    .filter(c -> c.changedAt() != null || wanted.changedAt() != null)
                    .findFirst());
  }

  private static PlannedChange added(ReviewComment comment, String measure, int line) {
    return new PlannedChange(
        Kind.REVIEW_COMMENT,
        comment.uuid(),
        measure,
        null,
        comment.state(),
        Kind.REVIEW_COMMENT.stage(),
        () -> comment,
        null,
        line);
  }

  private List<ReviewCommentState> present(UUID measure) {
    return ofMeasures.getOrDefault(measure, List.of());
  }
}
