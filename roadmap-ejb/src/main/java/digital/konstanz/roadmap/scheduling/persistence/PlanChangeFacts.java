// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rows of {@link PlanChangeQuery}. */
public final class PlanChangeFacts {

  private PlanChangeFacts() {}

  /**
   * A request without its items.
   *
   * @param own whether the reader made it
   * @param readerBehind whether somebody of the reader's authority is behind it, so that the reader
   *     does not decide
   * @param lockEndedOn null as long as the lock that it was made under holds
   */
  public record Head(
      UUID id,
      String key,
      PlanChangeKind kind,
      PlanChangeStatus status,
      String reason,
      boolean own,
      boolean readerBehind,
      String author,
      Instant requestedAt,
      String decidedBy,
      Instant decidedAt,
      String decisionReason,
      String baseline,
      String baselineName,
      LocalDate lockedOn,
      LocalDate lockEndedOn,
      long version) {}

  /** An item that was asked for. */
  public record Asked(UUID request, UUID item, String key, String title) {}

  /**
   * A request with one of the items that were asked for.
   *
   * @param asked null when the lock is to be released
   * @param now whom the item belongs to today; null when it is gone for good
   */
  public record Notice(Head head, Asked asked, Current now) {}
}
