// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.reporting.CommentPlace;
import java.time.Instant;

/**
 * A comment on a measure.
 *
 * @param id opaque
 * @param author the function that wrote it; null when its account is gone
 * @param own whether the caller wrote it and may change it and take it away
 * @param place where it was written; null when nobody said so
 * @param changedAt when its author changed it last; null for never
 */
public record CommentRow(
    String id,
    String author,
    String text,
    Instant writtenAt,
    boolean own,
    CommentPlace place,
    Instant changedAt) {}
