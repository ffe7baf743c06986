// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.Shift;
import java.util.List;

/**
 * Several items of a roadmap are moved in time by the same; a dry run only tells what would happen.
 *
 * @param keys of measures, work packages or milestones, at least one
 * @param seen version of the plan that the dry run told about; null = whatever it is now
 */
public record ShiftItems(
    String roadmap, List<String> keys, Shift shift, Long seen, boolean dryRun) {}
