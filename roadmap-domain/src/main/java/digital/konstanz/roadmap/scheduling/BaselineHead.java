// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.identity.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything of a {@link Baseline} that may change, so without its items.
 *
 * @param author the function that made it, no person
 * @param resolutionKey the resolution that approved it; null for none
 * @param proposedBy account; null for imported ones
 * @param proposedFor accounts that its author stood in for, ordered; null for none; never changes
 * @param decidedBy account; null while proposed, and for imported ones
 */
public record BaselineHead(
    String name,
    String author,
    String reason,
    String resolutionKey,
    LocalDate date,
    BaselineStatus status,
    UUID proposedBy,
    List<UUID> proposedFor,
    UUID decidedBy,
    LocalDate decidedOn,
    String decisionReason) {

  public BaselineHead {
    // as it reads in a journal from before it was kept
    proposedFor = proposedFor == null || proposedFor.isEmpty() ? null : List.copyOf(proposedFor);
  }

  /** Of an imported baseline: a resolution approves, without one it is proposed. */
  public static BaselineHead imported(
      String name, String author, String reason, String resolutionKey, LocalDate date) {
    boolean approved = resolutionKey != null;
    return new BaselineHead(
        name,
        author,
        reason,
        resolutionKey,
        date,
        approved ? BaselineStatus.APPROVED : BaselineStatus.PROPOSED,
        null,
        null,
        null,
        approved ? date : null,
        null);
  }

  BaselineHead with(BaselineStatus now) {
    return new BaselineHead(
        name,
        author,
        reason,
        resolutionKey,
        date,
        now,
        proposedBy,
        proposedFor,
        decidedBy,
        decidedOn,
        decisionReason);
  }

  Authority proposer() {
    return new Authority(proposedBy, proposedFor);
  }
}
