// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.UUID;

/** Which plans are locked; whoever decides about plans says it. */
public interface PlanLocks {
  /** {@link PlanLock#NONE} for a plan that is not locked. */
  PlanLock of(UUID roadmap);
}
