// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.Map;

/**
 * A new measure.
 *
 * @param roadmap key; null for the installation's first one
 * @param parent key of the measure it belongs to; null for none
 * @param neighbour where it stands in its home
 * @param fields as a merge patch of a measure names them; {@code title} is required
 */
public record CreateMeasure(
    String roadmap, String parent, Neighbour neighbour, Map<String, Object> fields) {}
