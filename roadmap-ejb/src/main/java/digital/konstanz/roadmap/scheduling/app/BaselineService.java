// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineDecision;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineRepository;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Freezes the plan of today, and decides about what was frozen. A baseline holds the whole plan, so
 * whoever proposes one keeps more than they may read; what is shown of it is scoped like the plan.
 */
@Stateless
public class BaselineService {

  private static final Set<BaselineStatus> DECISIONS =
      Set.of(BaselineStatus.APPROVED, BaselineStatus.REFUSED);

  @Inject BaselineRepository baselines;
  @Inject RoadmapRepository roadmaps;
  @Inject BaselineQuery query;
  @Inject PlanLocking locking;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /** The newest first. */
  @Performs(Operation.MEASURE_READ)
  public List<BaselineRow> baselines(String roadmap) {
    List<BaselineFacts.Head> heads = query.heads(roadmap);
    Optional<BaselineFacts.Head> approved = inForce(heads);
    Set<UUID> own = approved.isEmpty() ? Set.of() : own(roadmap, heads);
    return heads.stream().map(head -> row(head, approved, own)).toList();
  }

  /** Those a decision can name, the newest first. */
  @Performs(Operation.MEASURE_READ)
  public List<ResolutionRow> resolutions(String roadmap) {
    return query.resolutions(roadmap).stream()
        .map(each -> new ResolutionRow(each.key(), each.subject(), each.date()))
        .toList();
  }

  /**
   * Keeps the plan as it is now.
   *
   * @param values {@code name reason author}; the author is the function that asks
   * @throws RuleViolatedException {@code baseline.too-many-open}, {@code baseline.empty-plan}
   */
  @Performs(Operation.BASELINE_PROPOSE)
  public BaselineRow propose(String roadmapKey, Map<String, Object> values) {
    Callers.require(Operation.BASELINE_PROPOSE, Target.CITY);
    Roadmap roadmap = roadmap(roadmapKey);
    roadmaps.lock(roadmap.id());
    if (baselines.proposed(roadmap.id()) >= Baseline.MOST_OPEN) {
      throw RuleViolatedException.forbiddenByState("baseline.too-many-open", Baseline.MOST_OPEN);
    }
    Patch patch = Patch.of(values).only("name", "reason", "author");
    LocalDate today = businessDay.today();
    Authority author = AccessPolicy.authorityOf(Callers.current(), Operation.BASELINE_PROPOSE);
    BaselineHead head =
        new BaselineHead(
            patch.text("name", null),
            patch.text("author", null),
            Texts.required("reason", patch.text("reason", null), 10_000),
            null,
            today,
            BaselineStatus.PROPOSED,
            author.account(),
            author.standsInFor(),
            null,
            null,
            null);
    List<BaselineItem> items =
        query.current(roadmapKey).stream()
            .filter(BaselineFacts.Current::present)
            .map(BaselineFacts.Current::planned)
            .map(BaselineService::item)
            .toList();
    if (items.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("baseline.empty-plan");
    }
    Baseline baseline =
        new Baseline(
            new BaselineState(
                UUID.randomUUID(),
                DayKeys.free("BP-", today, baselines::keysFrom),
                roadmap.uuid(),
                head,
                items));
    baselines.add(baseline);
    journal.record(
        gesture(Operation.BASELINE_PROPOSE, "undo.baseline.proposed", baseline),
        change(baseline, null));
    return row(roadmapKey, baseline.key());
  }

  /**
   * Decides for good: undo would be a second decision by the same person. Decisions of a roadmap
   * follow one another, so that each knows whether a plan is approved already.
   *
   * @param values {@code status} {@code APPROVED} or {@code REFUSED}, {@code reason resolution},
   *     and {@code lock} whether an approved plan is locked; without it an older lock ends
   * @throws RuleViolatedException also {@code baseline.lock-not-approved}, {@code
   *     baseline.lock-not-in-force}
   * @throws digital.konstanz.roadmap.shared.StaleVersionException when it was changed since the
   *     seen version
   */
  @Performs(Operation.BASELINE_DECIDE)
  public BaselineRow decide(
      String roadmapKey, String key, long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.BASELINE_DECIDE, Target.CITY);
    Roadmap roadmap = roadmap(roadmapKey);
    roadmaps.lock(roadmap.id());
    Baseline baseline =
        baselines
            .byKey(key)
            .filter(each -> each.roadmap().equals(roadmap.id()))
            .filter(each -> each.status() != BaselineStatus.WITHDRAWN)
            .orElseThrow(() -> new NotFoundException("baseline", key));
    baseline.expectVersion(seenVersion);
    BaselineHead before = baseline.head();
    Patch patch = Patch.of(values).only("status", "reason", "resolution", "lock");
    baseline.decide(decision(roadmapKey, patch), baselines.approved(roadmap.id()).isPresent());
    baselines.flush();
    String label = baseline.approved() ? "undo.baseline.approved" : "undo.baseline.refused";
    List<ObjectChange> changes = new ArrayList<>(change(baseline, before));
    changes.addAll(locking.decided(roadmapKey, baseline, patch.yes("lock", false)));
    journal.recordForGood(gesture(Operation.BASELINE_DECIDE, label, baseline), changes);
    return row(roadmapKey, key);
  }

  /**
   * @throws NotFoundException for an unknown or withdrawn one
   */
  @Performs(Operation.MEASURE_READ)
  public BaselineRow row(String roadmapKey, String key) {
    return baselines(roadmapKey).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("baseline", key));
  }

  private BaselineDecision decision(String roadmapKey, Patch patch) {
    BaselineStatus status =
        Values.required("status", patch.constant("status", null, BaselineStatus.class));
    if (!DECISIONS.contains(status)) {
      throw RuleViolatedException.at("status", "baseline.no-decision", status.name());
    }
    String resolution = patch.text("resolution", null);
    boolean known =
        resolution == null
            || resolution.isBlank()
            || query.resolutions(roadmapKey).stream().anyMatch(r -> r.key().equals(resolution));
    if (!known) {
      throw RuleViolatedException.at("resolution", "key.unknown", resolution);
    }
    return new BaselineDecision(
        status == BaselineStatus.APPROVED,
        Callers.current().authority(),
        businessDay.today(),
        resolution,
        patch.text("reason", null));
  }

  private static Gesture gesture(Operation operation, String label, Baseline baseline) {
    return Gesture.of(operation, baseline.roadmap().value(), label, baseline.name());
  }

  private static List<ObjectChange> change(Baseline baseline, BaselineHead before) {
    return List.of(
        new ObjectChange(
            SchedulingRestorables.FROZEN,
            baseline.uuid(),
            baseline.key(),
            before,
            baseline.head()));
  }

  /** The approved one that was decided last. */
  static Optional<BaselineFacts.Head> inForce(List<BaselineFacts.Head> heads) {
    return heads.stream()
        .filter(head -> head.status() == BaselineStatus.APPROVED)
        .max(
            Comparator.comparing(
                    BaselineFacts.Head::decidedOn, Comparator.nullsFirst(LocalDate::compareTo))
                .thenComparing(BaselineFacts.Head::date)
                .thenComparing(BaselineFacts.Head::key));
  }

  /** Of the proposals those that are the caller's own, or of somebody who is stood in for. */
  private Set<UUID> own(String roadmap, List<BaselineFacts.Head> heads) {
    boolean decides = Callers.may(Operation.BASELINE_DECIDE, Target.CITY);
    return decides && heads.stream().anyMatch(h -> h.status() == BaselineStatus.PROPOSED)
        ? query.proposalsOf(roadmap, Callers.current().authority())
        : Set.of();
  }

  private static BaselineRow row(
      BaselineFacts.Head head, Optional<BaselineFacts.Head> approved, Set<UUID> own) {
    return new BaselineRow(
        head.key(),
        head.name(),
        head.status(),
        head.date(),
        head.author(),
        head.reason(),
        head.resolution(),
        head.decidedOn(),
        head.decisionReason(),
        approved.filter(head::equals).isPresent(),
        head.lock(),
        own.contains(head.id()),
        head.status() == BaselineStatus.PROPOSED
            && !own.contains(head.id())
            && Callers.may(Operation.BASELINE_DECIDE, Target.CITY),
        head.version());
  }

  private Roadmap roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key));
  }

  private static BaselineItem item(FrozenItem item) {
    return new BaselineItem(
        item.id(),
        item.key(),
        item.kind(),
        item.title(),
        item.start(),
        item.end(),
        item.cost(),
        item.effort());
  }
}
