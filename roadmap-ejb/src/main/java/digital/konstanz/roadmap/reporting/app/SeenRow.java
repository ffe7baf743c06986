// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.Instant;

/**
 * That somebody has seen where a measure stands.
 *
 * @param who the unit of the reader, else the function
 * @param current whether the expected end is still the one that was seen
 * @param own whether it is the caller's
 */
public record SeenRow(String who, Instant seenAt, boolean current, boolean own) {}
