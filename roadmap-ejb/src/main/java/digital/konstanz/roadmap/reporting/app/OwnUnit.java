// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

/** A unit of the city. */
public record OwnUnit(String key, String name) {}
