// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

/**
 * A row of the strategy.
 *
 * @param kind one of {@code VISION GOAL FIELD FOCAL SCENARIO FIELD_GOAL}; the last joins a field
 *     (parent) with a goal (key)
 * @param extra horizon of the vision, dimensions of a field
 */
public record StrategyFacts(
    String kind, String key, String parent, String title, String text, String extra) {}
