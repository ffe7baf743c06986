// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param progress 0 to 100
 * @param message message key of the present step or of the end, may be null
 * @param result null until the job ended
 */
public record JobRow(
    UUID id, String kind, JobState state, int progress, String message, JsonNode result) {}
