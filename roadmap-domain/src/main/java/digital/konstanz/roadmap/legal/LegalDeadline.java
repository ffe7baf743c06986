// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.time.LocalDate;

/**
 * A day that the law names.
 *
 * @param date the last day on which the requirement may still be open
 * @param binding whether it binds the city; others are only shown
 */
public record LegalDeadline(LocalDate date, String what, boolean binding) {
  public LegalDeadline {
    Values.required("date", date);
    what = Texts.required("what", what, 1000);
  }
}
