// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

/**
 * How a job ended.
 *
 * @param message message key, null for none
 * @param result written as JSON, null for none
 */
public record JobOutcome(boolean successful, String message, Object result) {

  public static JobOutcome succeeded(Object result) {
    return new JobOutcome(true, null, result);
  }

  public static JobOutcome failed(String message, Object result) {
    return new JobOutcome(false, message, result);
  }
}
