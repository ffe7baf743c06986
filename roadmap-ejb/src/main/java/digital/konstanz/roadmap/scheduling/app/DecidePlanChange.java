// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

/**
 * A request is approved or refused.
 *
 * @param reason needed for a refusal
 * @param preview what was shown of today's plan, see {@link PlanChangeDetails.Today}; needed for
 *     the approval of other dates
 */
public record DecidePlanChange(
    String roadmap,
    String key,
    long seenVersion,
    boolean approved,
    String reason,
    String preview) {}
