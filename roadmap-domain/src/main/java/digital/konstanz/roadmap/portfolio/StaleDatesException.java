// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.StaleVersionException;
import java.time.LocalDate;

/** The caller decided on new dates of an item that lies elsewhere by now. */
public class StaleDatesException extends StaleVersionException {
  private static final long serialVersionUID = 1L;

  public StaleDatesException(String key, LocalDate start, LocalDate end) {
    super(key, key + " was seen elsewhere but lies from " + start + " to " + end);
  }
}
