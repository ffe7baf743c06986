// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import java.util.List;

/** Why measures of one roadmap end later than approved; each with its own choice and sentence. */
public record ExplainSlips(List<Reason> reasons) {

  /** Why one measure does. */
  public record Reason(String key, SlipCategory category, String sentence) {}

  public ExplainSlips {
    reasons = List.copyOf(reasons);
  }
}
