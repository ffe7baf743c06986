// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.services.engine.ProcessPriority;

/** How the city weighs its processes; the context {@code portfolio} keeps the rules of the city. */
public interface PriorityWeights {

  /** Those that were set, else the initial ones. */
  ProcessPriority priority();
}
