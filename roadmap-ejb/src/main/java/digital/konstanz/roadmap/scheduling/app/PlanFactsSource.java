// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.PlanFacts;

/** Money, deadlines, scenarios and capacities of a plan: what later contexts know of it. */
public interface PlanFactsSource {
  /** As it is now and of all that counts, whoever asks; never shown as it is. */
  PlanFacts of(String roadmap);
}
