// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import java.util.function.Supplier;

/**
 * What a job does. It runs outside any transaction, on behalf of the caller who submitted it, and
 * calls services that open their own.
 */
@FunctionalInterface
public interface JobWork {

  /**
   * @param progress where to say how far it is; also where a cancelled job ends
   * @return also what a cancelled job has found so far, when that is of use
   * @throws JobCancelledException when {@link JobProgress} said so; the open transaction rolls back
   */
  JobOutcome run(JobProgress progress);

  /** Work that succeeds whenever it returns; its value becomes the result. */
  static JobWork producing(Supplier<?> work) {
    return progress -> JobOutcome.succeeded(work.get());
  }
}
