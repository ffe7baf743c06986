// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.Finding;
import java.util.List;

/**
 * What a shift of several items changes.
 *
 * @param version of the plan that it was calculated with
 * @param unmoved the items that were asked for and stay where they are, each with the reason
 */
public record ShiftResult(long version, MoveResult moves, List<Finding> unmoved) {}
