// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.BaselineFile;
import digital.konstanz.roadmap.exchange.app.file.BaselineItemFile;
import digital.konstanz.roadmap.exchange.app.file.GrantFile;
import digital.konstanz.roadmap.exchange.app.file.OwnFieldFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.FundingGrantState;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldState;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans own fields, baselines and grants. */
final class PlanningPlanner {

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final RoadmapContents now;

  PlanningPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.file = file;
    this.now = plan.contents();
  }

  void register() {
    list(file.ownFields()).forEach(f -> plan.register(Kind.OWN_FIELD, f, "name", f.name()));
    list(file.baselines()).forEach(b -> plan.register(Kind.BASELINE, b, "id", b.id()));
    list(file.grants()).forEach(g -> plan.register(Kind.FUNDING_GRANT, g, "id", g.id()));
  }

  void plan() {
    planOwnFields();
    planBaselines();
    planGrants();
  }

  private void planOwnFields() {
    Map<String, OwnField> existing = new HashMap<>();
    now.ownFields().forEach(field -> existing.put(field.name(), field));
    int[] next = {now.ownFields().stream().mapToInt(f -> f.sortOrder() + 1).max().orElse(0)};
    for (OwnFieldFile field : list(file.ownFields())) {
      var target =
          plan.<OwnFieldState, OwnField>target(
              Kind.OWN_FIELD, field.name(), existing, OwnField::new);
      OwnFieldState before = target.before();
      plan.put(
          field,
          target,
          () ->
              new OwnFieldState(
                  target.id(),
                  plan.roadmapId(),
                  field.name(),
                  keep(field.type(), before, OwnFieldState::type, OwnFieldType.TEXT),
                  keep(field.choices(), before, OwnFieldState::choices, List.of()),
                  before == null ? next[0]++ : before.sortOrder(),
                  keep(field.retired(), before, OwnFieldState::retired, false)));
    }
  }

  private void planBaselines() {
    Map<String, Baseline> existing = ImportPlan.byKey(now.baselines());
    for (BaselineFile baseline : list(file.baselines())) {
      var target =
          plan.<BaselineState, Baseline>target(
              Kind.BASELINE, baseline.id(), existing, Baseline::new);
      BaselineState before = target.before();
      plan.put(
          baseline,
          target,
          () ->
              new BaselineState(
                  target.id(),
                  baseline.id(),
                  plan.roadmapId(),
                  head(baseline, before == null ? null : before.head()),
                  before == null ? items(baseline) : before.items()));
    }
  }

  private static BaselineHead head(BaselineFile file, BaselineHead before) {
    BaselineHead read =
        BaselineHead.imported(
            keep(file.name(), before, BaselineHead::name),
            keep(file.authorFunction(), before, BaselineHead::author),
            keep(file.reason(), before, BaselineHead::reason),
            keep(file.resolution(), before, BaselineHead::resolutionKey),
            keep(file.date(), before, BaselineHead::date));
    BaselineStatus status = file.status() == null ? read.status() : file.status();
    boolean stays = before != null && before.status() == status;
    return new BaselineHead(
        read.name(),
        read.author(),
        read.reason(),
        read.resolutionKey(),
        read.date(),
        status,
        before == null ? null : before.proposedBy(),
        stays ? before.decidedBy() : null,
        file.decidedOn() != null || !stays
            ? orElse(file.decidedOn(), status == BaselineStatus.PROPOSED ? null : read.date())
            : before.decidedOn(),
        keep(file.decisionReason(), stays ? before : null, BaselineHead::decisionReason));
  }

  private static <T> T orElse(T value, T other) {
    return value == null ? other : value;
  }

  /** What a baseline names by its title may be gone from the plan; anything else has to exist. */
  private List<BaselineItem> items(BaselineFile baseline) {
    List<BaselineItem> items = new ArrayList<>();
    for (BaselineItemFile item : list(baseline.items())) {
      UUID id =
          item.title() == null
              ? plan.reference(Kind.MEASURE, baseline, "items", item.key())
              : orElse(plan.known(Kind.MEASURE, item.key()), gone(baseline, item));
      if (id != null) {
        items.add(
            new BaselineItem(
                id,
                item.key(),
                orElse(item.kind(), BaselineExport.MEASURE),
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

  private void planGrants() {
    Map<String, FundingGrant> existing = ImportPlan.byKey(now.grants());
    for (GrantFile grant : list(file.grants())) {
      var target =
          plan.<FundingGrantState, FundingGrant>target(
              Kind.FUNDING_GRANT, grant.id(), existing, FundingGrant::new);
      FundingGrantState before = target.before();
      plan.put(
          grant,
          target,
          () ->
              new FundingGrantState(
                  target.id(),
                  grant.id(),
                  plan.roadmapId(),
                  keep(grant.title(), before, FundingGrantState::title),
                  keep(grant.programme(), before, FundingGrantState::programme),
                  keep(grant.amountEur(), before, FundingGrantState::amount),
                  keep(grant.grantedOn(), before, FundingGrantState::grantedOn),
                  keep(grant.validUntil(), before, FundingGrantState::validUntil),
                  keep(grant.proofDue(), before, FundingGrantState::proofDue),
                  keep(grant.note(), before, FundingGrantState::note),
                  measures(grant, before == null ? List.of() : before.measureIds())));
    }
  }

  private List<UUID> measures(GrantFile grant, List<UUID> present) {
    if (grant.measure() != null) {
      UUID id = plan.reference(Kind.MEASURE, grant, "measure", grant.measure());
      return id == null ? List.of() : List.of(id);
    }
    return plan.references(Kind.MEASURE, grant, "measures", grant.measures(), present);
  }
}
