// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.Instant;

/**
 * A comment on a measure.
 *
 * @param id opaque
 * @param author the function that wrote it; null when its account is gone
 * @param own whether the caller wrote it and may take it away
 */
public record CommentRow(String id, String author, String text, Instant writtenAt, boolean own) {}
