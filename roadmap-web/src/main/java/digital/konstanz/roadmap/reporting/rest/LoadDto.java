// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.reporting.app.LoadRow;
import java.math.BigDecimal;

/** Person-days of a unit in a year; {@code capacity} is null when it is not known. */
public record LoadDto(String unit, int year, BigDecimal load, BigDecimal capacity) {

  static LoadDto of(LoadRow row) {
    return new LoadDto(row.unit(), row.year(), row.load(), row.capacity());
  }
}
