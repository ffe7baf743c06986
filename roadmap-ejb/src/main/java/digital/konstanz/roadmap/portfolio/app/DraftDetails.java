// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.time.Instant;

/** What the caller typed and did not save yet. */
public record DraftDetails(
    String objectKey, String contentJson, long seenVersion, Instant savedAt) {}
