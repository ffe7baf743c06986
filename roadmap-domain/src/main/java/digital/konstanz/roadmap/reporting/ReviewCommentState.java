// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * Business fields of a {@link ReviewComment}.
 *
 * @param authorId account; null when it is gone
 * @param place where it was written; null when nobody said so
 * @param changedAt when its author changed it last; null for never
 */
public record ReviewCommentState(
    UUID roadmapId,
    UUID measureId,
    UUID authorId,
    String text,
    Instant writtenAt,
    CommentPlace place,
    Instant changedAt) {}
