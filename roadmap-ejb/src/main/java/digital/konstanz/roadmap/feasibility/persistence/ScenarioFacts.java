// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.engine.Ratings;
import java.util.List;

/**
 * A scenario as its verdict needs it.
 *
 * @param ratings null while it is not assessed
 */
public record ScenarioFacts(
    String key, String title, Ratings ratings, List<RequiredFacts> required) {}
