// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import java.time.LocalDate;

/**
 * An application scenario.
 *
 * @param availableFrom the end of the last measure that it requires; null while one has no end
 * @param slack to the nearest binding deadline of those measures that the caller sees; null for
 *     none
 */
public record StrategyScenarioRow(
    String key, String title, LocalDate availableFrom, ScenarioSlack slack) {}
