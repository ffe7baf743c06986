// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.shared.id.RoadmapId;

/** A measure that names a legal driver, both by key. */
public record DriverMeasure(
    String driver, String measure, RoadmapId roadmap, boolean cancelled, Target target) {}
