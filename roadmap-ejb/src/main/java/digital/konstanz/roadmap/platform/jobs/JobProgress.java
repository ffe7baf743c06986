// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

/** How far a job is. */
public interface JobProgress {

  /** For work that nobody waits for as a job. */
  JobProgress NONE = (percent, message) -> {};

  /**
   * Says how far the work is; call it often, it writes seldom.
   *
   * @param percent 0 to 100; smaller than before is ignored
   * @param message message key, null for none
   * @throws JobCancelledException when the owner cancelled the job
   */
  void report(int percent, String message);
}
