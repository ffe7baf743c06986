// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;

/**
 * A link that was added or changed, and what moves because of it.
 *
 * @param link null after a dry run that adds
 */
public record LinkResult(LinkDetails link, MoveResult moves) {}
