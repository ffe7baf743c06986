// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** A number of working days, which texts say in words. */
public record WorkingDays(int count) {

  @Override
  public String toString() {
    return String.valueOf(count);
  }
}
