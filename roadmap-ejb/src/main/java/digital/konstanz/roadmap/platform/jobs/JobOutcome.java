// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

/**
 * How a job ended.
 *
 * @param message message key, null for none
 * @param result written as JSON, null for none
 */
public record JobOutcome(JobState state, String message, Object result) {

  public static JobOutcome succeeded(Object result) {
    return new JobOutcome(JobState.SUCCEEDED, null, result);
  }

  public static JobOutcome failed(String message, Object result) {
    return new JobOutcome(JobState.FAILED, message, result);
  }

  /** The owner cancelled it, and what it had until then is of use. */
  public static JobOutcome cancelled(Object result) {
    return new JobOutcome(JobState.CANCELLED, null, result);
  }
}
