// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture.offenders.shared;

import digital.konstanz.roadmap.architecture.offenders.portfolio.engine.EngineWithDatabase;

/** A shared value that knows a later context, with a name that says nothing. */
public record UpwardsHelper(EngineWithDatabase engine) {}
