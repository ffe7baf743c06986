// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.BaselineFile;
import digital.konstanz.roadmap.exchange.app.file.BaselineItemFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.identity.AccessPolicy;
import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Plans baselines. An import decides about none: only a roadmap that it makes brings along what was
 * decided elsewhere. Into one that is there already a new baseline comes as the importer's
 * proposal, and one that is known keeps what was decided about it.
 */
final class BaselinePlanner {

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final boolean stored;
  private final boolean decided;
  private final Authority importer;
  private long open;

  /**
   * @param stored whether the roadmap is in the database already
   */
  BaselinePlanner(ImportPlan plan, RoadmapFile file, boolean stored, Caller importer) {
    this.plan = plan;
    this.file = file;
    this.stored = stored;
    this.decided = !stored || importer.system();
    this.importer = AccessPolicy.authorityOf(importer, Operation.BASELINE_PROPOSE);
  }

  void register() {
    list(file.baselines()).forEach(b -> plan.register(Kind.BASELINE, b, "id", b.id()));
  }

  void plan() {
    Map<String, Baseline> existing = ImportPlan.byKey(plan.contents().baselines());
    open = existing.values().stream().filter(BaselinePlanner::isOpen).count();
    for (BaselineFile baseline : list(file.baselines())) {
      var target =
          plan.<BaselineState, Baseline>target(
              Kind.BASELINE, baseline.id(), existing, Baseline::new);
      BaselineState before = target.before();
      plan.put(
          baseline,
          target,
          () -> {
            BaselineState state =
                new BaselineState(
                    target.id(),
                    baseline.id(),
                    plan.roadmapId(),
                    before == null ? fresh(baseline) : known(baseline, before.head()),
                    before == null ? items(baseline) : before.items());
            if (before == null) {
              count(baseline, state.head());
            }
            return state;
          });
    }
  }

  /** As many may wait for a decision as when they are proposed one by one. */
  private void count(BaselineFile baseline, BaselineHead head) {
    if (!stored || head.status() != BaselineStatus.PROPOSED || plan.problems().rejected(baseline)) {
      return;
    }
    if (open >= Baseline.MOST_OPEN) {
      throw RuleViolatedException.forbiddenByState("baseline.too-many-open", Baseline.MOST_OPEN);
    }
    open++;
  }

  private static boolean isOpen(Baseline baseline) {
    return baseline.status() == BaselineStatus.PROPOSED;
  }

  private BaselineHead known(BaselineFile baseline, BaselineHead before) {
    if (baseline.status() != null && baseline.status() != before.status()) {
      plan.problems().note(baseline, "status", "baseline.import-keeps", baseline.id());
    }
    return new BaselineHead(
        keep(baseline.name(), before, BaselineHead::name),
        keep(baseline.authorFunction(), before, BaselineHead::author),
        keep(baseline.reason(), before, BaselineHead::reason),
        before.resolutionKey(),
        before.date(),
        before.status(),
        before.proposedBy(),
        before.proposedFor(),
        before.decidedBy(),
        before.decidedOn(),
        before.decisionReason());
  }

  private BaselineHead fresh(BaselineFile baseline) {
    BaselineHead read =
        BaselineHead.imported(
            baseline.name(),
            baseline.authorFunction(),
            baseline.reason(),
            baseline.resolution(),
            Values.required("date", baseline.date()));
    BaselineStatus status = Objects.requireNonNullElse(baseline.status(), read.status());
    if (status == BaselineStatus.PROPOSED) {
      return proposed(read, baseline.decisionReason());
    }
    if (!decided) {
      plan.problems().note(baseline, "status", "baseline.import-proposes", baseline.id());
      return proposed(read, null);
    }
    return new BaselineHead(
        read.name(),
        read.author(),
        read.reason(),
        read.resolutionKey(),
        read.date(),
        status,
        null,
        null,
        null,
        Objects.requireNonNullElse(baseline.decidedOn(), read.date()),
        baseline.decisionReason());
  }

  private BaselineHead proposed(BaselineHead read, String decisionReason) {
    return new BaselineHead(
        read.name(),
        read.author(),
        read.reason(),
        read.resolutionKey(),
        read.date(),
        BaselineStatus.PROPOSED,
        importer.account(),
        importer.standsInFor(),
        null,
        null,
        decisionReason);
  }

  /** What a baseline names by its title may be gone from the plan; anything else has to exist. */
  private List<BaselineItem> items(BaselineFile baseline) {
    List<BaselineItem> items = new ArrayList<>();
    for (BaselineItemFile item : list(baseline.items())) {
      UUID id =
          item.title() == null
              ? plan.reference(Kind.MEASURE, baseline, "items", item.key())
              : Objects.requireNonNullElse(
                  plan.known(Kind.MEASURE, item.key()), gone(baseline, item));
      if (id != null) {
        items.add(
            new BaselineItem(
                id,
                item.key(),
                Objects.requireNonNullElse(item.kind(), BaselineExport.MEASURE),
                item.title(),
                item.start(),
                item.end(),
                item.budgetEur(),
                item.personDays()));
      }
    }
    return items;
  }

  private static UUID gone(BaselineFile baseline, BaselineItemFile item) {
    return UUID.nameUUIDFromBytes(
        (baseline.id() + '/' + item.key()).getBytes(StandardCharsets.UTF_8));
  }
}
