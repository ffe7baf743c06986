// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.reporting.CommentPlace;
import java.time.Instant;

/** What was said about a measure, not by whom: accounts are in no file. */
public record CommentFile(Instant writtenAt, String text, CommentPlace place, Instant changedAt) {}
