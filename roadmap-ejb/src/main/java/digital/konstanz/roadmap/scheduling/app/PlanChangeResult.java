// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.Finding;
import java.util.List;

/**
 * What a request means.
 *
 * @param request null after a dry run
 * @param unmoved what was asked for and would stay nevertheless, each with the reason
 */
public record PlanChangeResult(PlanChangeRow request, MoveResult moves, List<Finding> unmoved) {}
