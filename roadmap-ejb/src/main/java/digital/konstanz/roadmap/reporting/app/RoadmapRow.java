// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

/** A roadmap to choose. */
public record RoadmapRow(String key, String title) {}
