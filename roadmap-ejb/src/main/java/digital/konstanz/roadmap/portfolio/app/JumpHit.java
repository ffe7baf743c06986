// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

/** A measure that the jump box offers. */
public record JumpHit(String key, String title) {}
