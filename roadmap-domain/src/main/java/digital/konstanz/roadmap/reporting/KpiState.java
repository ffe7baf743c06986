// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of a {@link Kpi}.
 *
 * @param unit what is counted or measured
 * @param baseline the value at the start, null if unknown
 * @param targets sorted as given
 * @param actuals sorted by date
 */
public record KpiState(
    UUID roadmapId,
    String key,
    String name,
    String unit,
    BigDecimal baseline,
    List<KpiTarget> targets,
    Better better,
    List<KpiActual> actuals) {
  public KpiState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    name = Texts.required("name", name, 500);
    unit = Texts.required("unit", unit, 100);
    baseline = Numbers.plain("baseline", baseline, 12, 4);
    targets = List.copyOf(targets);
    Values.required("better", better);
    actuals = actuals.stream().sorted(Comparator.comparing(KpiActual::date)).toList();
  }
}
