// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

/** The person who started the job does not want it any more; everything open is rolled back. */
public class JobCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobCancelledException() {
    super("The job was cancelled by its owner");
  }
}
