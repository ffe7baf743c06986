// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.app;

import digital.konstanz.roadmap.feasibility.engine.Verdict;
import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A scenario with its verdict; null = not assessed, or not known.
 *
 * @param lowest 0 to 4
 * @param mean rounded half up to 2 decimals
 * @param openRequired keys of required measures that are not done and that the caller may see
 * @param slack to the nearest binding deadline that required measures serve which the caller may
 *     see; null for none
 */
public record ScenarioRow(
    String key,
    String title,
    Integer lowest,
    BigDecimal mean,
    Verdict verdict,
    LocalDate availableFrom,
    List<String> openRequired,
    ScenarioSlack slack) {}
