// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Asked;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Notice;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests as one caller may know them: the own ones, those to release the lock, and those of which
 * the caller sees everything that was asked for, since the reason speaks of it. What follows from
 * it is told as far as the caller sees it.
 */
@Dependent
public class PlanChangeReading {
  @Inject private PlanChangeQuery query;
  @Inject private BaselineQuery baselines;
  @Inject private PlanChangeRepository requests;
  @Inject private TimelineQuery timeline;
  @Inject private CallersPlans plans;
  @Inject private WorkingCalendars calendars;
  @Inject private BusinessDay businessDay;

  /**
   * The plan of today; ask before the transaction writes.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  CallersPlan plan(String roadmap) {
    return plans.of(
        timeline.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap)));
  }

  /** What is stored, with what the caller sees of the plan. */
  private record Stored(List<Head> heads, Map<UUID, List<Asked>> asked, VisibleItems visible) {

    List<PlanChangeRow> rows() {
      return heads.stream()
          .filter(head -> isKnown(head, asked(head), visible))
          .map(head -> PlanChangeReading.row(head, asked(head), visible))
          .toList();
    }

    private List<Asked> asked(Head head) {
      return asked.getOrDefault(head.id(), List.of());
    }

    boolean mayDecide(String key) {
      return heads.stream()
          .filter(head -> head.key().equals(key))
          .anyMatch(head -> PlanChangeReading.mayDecide(head, asked(head), visible));
    }

    PlanChangeRow find(String key) {
      return rows().stream()
          .filter(row -> row.key().equals(key))
          .findFirst()
          .orElseThrow(() -> new NotFoundException("change-request", key));
    }
  }

  private Stored stored(String roadmap) {
    List<Head> heads = query.heads(roadmap);
    return heads.isEmpty()
        ? new Stored(heads, Map.of(), new VisibleItems(List.of()))
        : new Stored(
            heads,
            query.asked(roadmap).stream().collect(Collectors.groupingBy(Asked::request)),
            new VisibleItems(baselines.current(roadmap)));
  }

  List<PlanChangeRow> rows(String roadmap) {
    return stored(roadmap).rows();
  }

  /** The open ones, and the own ones that were decided after that instant. */
  List<PlanChangeRow> notices(String roadmap, Instant since) {
    List<Notice> read = query.notices(roadmap, Callers.current().id(), since);
    return new Stored(
            read.stream().map(Notice::head).distinct().toList(),
            read.stream()
                .map(Notice::asked)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Asked::request)),
            new VisibleItems(read.stream().map(Notice::now).filter(Objects::nonNull).toList()))
        .rows();
  }

  private static boolean isKnown(Head head, List<Asked> asked, VisibleItems visible) {
    return isOwn(head) || asked.stream().allMatch(each -> visible.sees(each.item()));
  }

  private static boolean isOwn(Head head) {
    return Objects.equals(head.authorId(), Callers.current().id());
  }

  private static boolean mayDecide(Head head, List<Asked> asked, VisibleItems visible) {
    return head.kind() == PlanChangeKind.RELEASE
        ? Callers.may(Operation.PLAN_CHANGE_DECIDE, Target.CITY)
        : asked.stream().allMatch(each -> mayDecide(visible.target(each.item())));
  }

  private static PlanChangeRow row(Head head, List<Asked> asked, VisibleItems visible) {
    boolean mayDecide =
        head.status() == PlanChangeStatus.OPEN && !isOwn(head) && mayDecide(head, asked, visible);
    return new PlanChangeRow(
        head.key(),
        head.kind(),
        head.status(),
        head.reason(),
        head.author(),
        head.requestedAt(),
        asked.stream()
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
        isOwn(head),
        mayDecide,
        head.version());
  }

  private static boolean mayDecide(Target target) {
    return target == null
        ? Callers.may(Operation.PLAN_CHANGE_DECIDE, Target.CITY)
        : Callers.may(Operation.PLAN_CHANGE_DECIDE, target);
  }

  /**
   * @throws NotFoundException for a request that the caller may not know of
   */
  PlanChangeRow row(String roadmap, String key) {
    return stored(roadmap).find(key);
  }

  /**
   * @throws NotFoundException for a request that the caller may not know of
   */
  PlanChangeRequest visible(String roadmap, String key) {
    return request(row(roadmap, key).key());
  }

  private PlanChangeRequest request(String key) {
    return requests.byKey(key).orElseThrow(() -> new NotFoundException("change-request", key));
  }

  /** Whether the caller may refuse the request: decide about all that it asks for. */
  boolean mayRefuse(String roadmap, String key) {
    return stored(roadmap).mayDecide(key);
  }

  /** Whether the caller may also decide about all that follows from it today. */
  boolean mayApprove(String roadmap, PlanChangeRequest request) {
    return mayRefuse(roadmap, request.key())
        && (request.kind() == PlanChangeKind.RELEASE
            || PlanChangePreview.again(plan(roadmap), request.changes()).mayDecide());
  }

  PlanChangeDetails details(String roadmap, String key) {
    Stored stored = stored(roadmap);
    PlanChangeRow row = stored.find(key);
    List<PlanChange> all = request(key).changes();
    ItemCalendars days = stored.visible().calendars(calendars.units());
    List<PlanChange> seen =
        all.stream().filter(change -> stored.visible().sees(change.itemId())).toList();
    return new PlanChangeDetails(
        row,
        seen.stream().map(change -> change(change, days)).toList(),
        row.status() == PlanChangeStatus.OPEN && row.kind() == PlanChangeKind.DATES
            ? today(plan(roadmap), all, days)
            : null);
  }

  private static PlanChangeDetails.Today today(
      CallersPlan caller, List<PlanChange> asked, ItemCalendars days) {
    try {
      PlanChangePreview preview = PlanChangePreview.again(caller, asked);
      MoveResult result = preview.seen();
      Map<String, String> titles = new HashMap<>();
      Stream.concat(
              result.changes().stream().map(MoveResult.Change::key),
              result.conflicts().stream().map(finding -> finding.subject()))
          .filter(caller::sees)
          .forEach(key -> titles.put(key, caller.whole().item(key).title()));
      Map<String, Integer> later = new HashMap<>();
      result
          .changes()
          .forEach(
              each ->
                  later.put(each.key(), later(days.of(each.key()), each.oldEnd(), each.newEnd())));
      return new PlanChangeDetails.Today(
          result, !preview.isSameAs(asked), preview.name(), titles, later);
    } catch (RuleViolatedException circle) {
      return null;
    }
  }

  private static PlanChangeDetails.Change change(PlanChange change, ItemCalendars days) {
    return new PlanChangeDetails.Change(
        change.key(),
        change.title(),
        change.asked(),
        change.oldStart(),
        change.oldEnd(),
        change.newStart(),
        change.newEnd(),
        later(days.of(change.key()), change.oldEnd(), change.newEnd()));
  }

  private static Integer later(WorkingCalendar days, LocalDate from, LocalDate to) {
    return from == null || to == null
        ? null
        : days.workingDays(from.plusDays(1), to) - days.workingDays(to.plusDays(1), from);
  }

  /** The day, and from the second of a day on a number. */
  String freeKey(Function<String, Set<String>> taken) {
    LocalDate today = businessDay.today();
    String stem = "AE-" + today;
    Set<String> known = taken.apply(stem);
    String key = stem;
    for (int number = 2; known.contains(key); number++) {
      key = stem + "-" + number;
    }
    return key;
  }
}
