// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.reporting.Better;
import java.math.BigDecimal;
import java.util.List;

/** A key figure. */
public record KpiFile(
    String id,
    String name,
    String unit,
    BigDecimal baseline,
    List<KpiTargetFile> targets,
    Better better,
    List<KpiActualFile> actuals) {}
