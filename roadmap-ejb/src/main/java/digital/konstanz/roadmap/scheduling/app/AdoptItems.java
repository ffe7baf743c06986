// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.Placed;
import java.util.List;

/**
 * Items of a roadmap are placed where another plan has them; a dry run only tells what would
 * happen.
 *
 * @param from name of that plan, for the undo step
 * @param seen version of the plan that the wishes were made for
 */
public record AdoptItems(
    String roadmap, List<Placed> wishes, String from, long seen, boolean dryRun) {}
