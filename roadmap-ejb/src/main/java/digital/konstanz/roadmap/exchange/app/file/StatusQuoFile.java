// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.strategy.Dimension;
import java.time.LocalDate;

/** Where a field stands on one level. */
public record StatusQuoFile(
    String field,
    Dimension level,
    String text,
    Integer maturity,
    String maturityModel,
    LocalDate assessedOn) {}
