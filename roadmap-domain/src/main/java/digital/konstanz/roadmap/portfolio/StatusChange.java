// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.Set;

/**
 * A wish to change the status.
 *
 * @param reason why; null where none is needed
 * @param overrideReason why the release gate need not be waited for; null to wait for it
 * @param reachedGates codes of the gates that were passed
 */
public record StatusChange(
    MeasureStatus target, String reason, String overrideReason, Set<String> reachedGates) {}
