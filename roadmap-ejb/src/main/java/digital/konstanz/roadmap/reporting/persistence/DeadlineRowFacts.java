// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import java.time.LocalDate;

/** A deadline with the name of its legal driver. */
public record DeadlineRowFacts(
    String driver, String driverName, LocalDate date, String what, boolean binding) {

  /** As the rules take it. */
  public DeadlineFacts facts() {
    return new DeadlineFacts(driver, date, binding);
  }
}
