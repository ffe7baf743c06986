// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Asked;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Notice;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Requests as one caller may know them: the own ones, those to release the lock, and those of which
 * the caller sees everything that was asked for, since the reason speaks of it. What follows from
 * it is told as far as the caller sees it.
 */
@Dependent
public class PlanChangeReading {
  @Inject PlanChangeQuery query;
  @Inject PlanChangeRepository requests;

  /** What was read, with what the caller sees of it. */
  private record Stored(List<Head> heads, Map<UUID, List<Asked>> asked, VisibleItems visible) {

    static Stored of(List<Notice> read) {
      return new Stored(
          read.stream().map(Notice::head).distinct().toList(),
          read.stream()
              .map(Notice::asked)
              .filter(Objects::nonNull)
              .collect(Collectors.groupingBy(Asked::request)),
          new VisibleItems(read.stream().map(Notice::now).filter(Objects::nonNull).toList()));
    }

    List<PlanChangeRow> rows() {
      return heads.stream().filter(this::isKnown).map(this::row).toList();
    }

    private List<Asked> asked(Head head) {
      return asked.getOrDefault(head.id(), List.of());
    }

    private boolean isKnown(Head head) {
      return head.own() || asked(head).stream().allMatch(each -> visible.sees(each.item()));
    }

    /** Whether the caller's roles reach all that it asks for, whoever asked. */
    boolean isWithinReach(Head head) {
      return head.kind() == PlanChangeKind.RELEASE
          ? Callers.may(Operation.PLAN_CHANGE_DECIDE, Target.CITY)
          : asked(head).stream().allMatch(each -> reaches(visible.target(each.item())));
    }

    private static boolean reaches(Target target) {
      return Callers.may(Operation.PLAN_CHANGE_DECIDE, target == null ? Target.CITY : target);
    }

    private PlanChangeRow row(Head head) {
      boolean mayDecide =
          head.status() == PlanChangeStatus.OPEN && !head.readerBehind() && isWithinReach(head);
      return new PlanChangeRow(
          head.key(),
          head.kind(),
          head.status(),
          head.reason(),
          head.author(),
          head.requestedAt(),
          asked(head).stream()
              .filter(each -> visible.sees(each.item()))
              .map(each -> new PlanChangeRow.Asked(each.key(), each.title()))
              .toList(),
          head.decidedBy(),
          head.decidedAt(),
          head.decisionReason(),
          head.baseline(),
          head.baselineName(),
          head.lockedOn(),
          head.lockEndedOn() == null,
          head.own(),
          head.readerBehind(),
          mayDecide,
          head.version());
    }
  }

  List<PlanChangeRow> rows(String roadmap) {
    return Stored.of(query.all(roadmap, reader())).rows();
  }

  /** The open ones, and the own ones that were decided after that instant. */
  List<PlanChangeRow> notices(String roadmap, Instant since) {
    return Stored.of(query.waiting(roadmap, since, reader())).rows();
  }

  private static Authority reader() {
    return Callers.current().authority();
  }

  private Stored one(String roadmap, String key) {
    return Stored.of(query.one(roadmap, key, reader()));
  }

  /**
   * @throws NotFoundException for a request that the caller may not know of
   */
  PlanChangeRow row(String roadmap, String key) {
    return one(roadmap, key).rows().stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("change-request", key));
  }

  /** The same after it was changed in this transaction. */
  PlanChangeRow changed(String roadmap, String key) {
    requests.flush();
    return row(roadmap, key);
  }

  /**
   * @throws NotFoundException for a request that the caller may not know of
   */
  PlanChangeRequest visible(String roadmap, String key) {
    row(roadmap, key);
    return requests.byKey(key).orElseThrow(() -> new NotFoundException("change-request", key));
  }

  /** Whether the caller's roles reach all that the request asks for, whoever asked. */
  boolean isWithinReach(String roadmap, String key) {
    Stored stored = one(roadmap, key);
    return stored.heads().stream().anyMatch(stored::isWithinReach);
  }
}
