// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/**
 * Work that an activity brings along wherever it lies, spread evenly.
 *
 * @param offset from the start of the activity to that of the work, may be negative
 * @param length in units of time, at least 1
 * @param effort in all, in the unit of the capacities of {@link Periods}
 * @param time in which offset and length count
 */
public record Share(int resource, int offset, int length, long effort, OwnTime time) {

  public Share {
    if (length < 1 || effort < 0) {
      throw new IllegalArgumentException(
          effort + " in " + length + ". Maybe the dates are swapped.");
    }
  }

  /** What so many units of time take, rounded up. */
  public long of(int units) {
    return (effort * units + length - 1) / length;
  }
}
