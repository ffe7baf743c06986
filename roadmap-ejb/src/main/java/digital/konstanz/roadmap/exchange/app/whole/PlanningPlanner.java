// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.GrantFile;
import digital.konstanz.roadmap.exchange.app.file.OwnFieldFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.FundingGrantState;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldState;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans own fields and grants. */
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
    list(file.grants()).forEach(g -> plan.register(Kind.FUNDING_GRANT, g, "id", g.id()));
  }

  void plan() {
    planOwnFields();
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
      List<String> one = List.of(grant.measure());
      return plan.references(Kind.MEASURE, grant, "measure", one, present);
    }
    return plan.references(Kind.MEASURE, grant, "measures", grant.measures(), present);
  }
}
