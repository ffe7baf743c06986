// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

/**
 * A plan, or that it is the one the caller holds.
 *
 * @param fingerprint changes whenever the plan or what the caller may see of it changes
 * @param details null when the caller knows the fingerprint
 */
public record TimelineAnswer(String fingerprint, TimelineDetails details) {}
