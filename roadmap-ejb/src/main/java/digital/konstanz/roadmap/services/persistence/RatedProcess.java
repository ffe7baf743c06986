// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.persistence;

import digital.konstanz.roadmap.services.engine.ProcessFacts;
import digital.konstanz.roadmap.shared.id.RoadmapId;

/**
 * A process as its priority needs it.
 *
 * @param unit key
 */
public record RatedProcess(RoadmapId roadmap, String title, String unit, ProcessFacts facts) {}
