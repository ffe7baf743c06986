// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.LockTerm;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import java.time.LocalDate;
import java.util.UUID;

/** Rows of {@link BaselineQuery}. */
public final class BaselineFacts {

  private BaselineFacts() {}

  /** A baseline without its items. */
  public record Head(
      UUID id,
      String key,
      String name,
      BaselineStatus status,
      LocalDate date,
      String author,
      String reason,
      String resolution,
      LocalDate decidedOn,
      String decisionReason,
      LockTerm lock,
      long version) {}

  /**
   * An item of the plan as it is now.
   *
   * @param planned with its planned dates
   * @param expectedStart actual, else forecast, else planned
   * @param expectedEnd the same
   * @param present neither deleted nor archived
   */
  public record Current(
      FrozenItem planned,
      LocalDate expectedStart,
      LocalDate expectedEnd,
      UUID parentId,
      Target target,
      boolean present) {

    public FrozenItem expected() {
      return new FrozenItem(
          planned.id(),
          planned.key(),
          planned.kind(),
          planned.title(),
          expectedStart,
          expectedEnd,
          planned.cost(),
          planned.effort());
    }
  }

  /** A resolution that may have approved a plan. */
  public record ResolutionName(String key, String subject, LocalDate date) {}
}
