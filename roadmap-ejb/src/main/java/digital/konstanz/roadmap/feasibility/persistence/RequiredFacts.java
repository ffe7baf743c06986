// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.engine.RequiredMeasure;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import java.util.List;

/**
 * A required measure and what permission needs to know about it.
 *
 * @param deadlines of the legal drivers that it serves; none for a cancelled one
 */
public record RequiredFacts(
    RequiredMeasure measure, Target target, List<DeadlineFacts> deadlines) {}
