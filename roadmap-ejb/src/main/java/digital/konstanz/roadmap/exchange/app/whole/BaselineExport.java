// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.BaselineFile;
import digital.konstanz.roadmap.exchange.app.file.BaselineItemFile;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Baselines as the file of a roadmap writes them; what follows from the rest is left out. */
final class BaselineExport {

  static final String MEASURE = "MEASURE";

  private BaselineExport() {}

  /**
   * @param shown whether an item may be named
   */
  static List<BaselineFile> of(List<Baseline> baselines, Predicate<UUID> shown) {
    return baselines.stream()
        .filter(baseline -> baseline.status() != BaselineStatus.WITHDRAWN)
        .map(Baseline::state)
        .sorted(
            Comparator.comparing((BaselineState state) -> state.head().date())
                .thenComparing(BaselineState::key))
        .map(state -> file(state, shown))
        .toList();
  }

  private static BaselineFile file(BaselineState state, Predicate<UUID> shown) {
    BaselineHead head = state.head();
    BaselineHead implied =
        BaselineHead.imported(
            head.name(), head.author(), head.reason(), head.resolutionKey(), head.date());
    boolean decidedThen = head.decidedOn() != null && head.decidedOn().equals(implied.decidedOn());
    return new BaselineFile(
        state.key(),
        head.name(),
        head.date(),
        head.author(),
        head.reason(),
        head.resolutionKey(),
        head.status() == implied.status() ? null : head.status(),
        decidedThen ? null : head.decidedOn(),
        head.decisionReason(),
        state.items().stream()
            .filter(item -> shown.test(item.itemId()))
            .map(BaselineExport::file)
            .toList());
  }

  private static BaselineItemFile file(BaselineItem item) {
    return new BaselineItemFile(
        item.key(),
        MEASURE.equals(item.kind()) ? null : item.kind(),
        item.title(),
        item.start(),
        item.end(),
        item.effort(),
        item.cost());
  }
}
