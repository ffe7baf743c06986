// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import digital.konstanz.roadmap.exchange.app.whole.Kind;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keys that objects outside the loaded contents have: of other roadmaps, or in the recycle bin. One
 * statement for each kind, at the first question.
 */
final class StoredKeys implements TakenKeys {

  private static final Map<Kind, String> OF_OTHERS =
      Map.ofEntries(
          Map.entry(Kind.MEASURE, "PlanItem"),
          Map.entry(Kind.STRATEGIC_GOAL, "StrategicGoal"),
          Map.entry(Kind.FIELD_OF_ACTION, "FieldOfAction"),
          Map.entry(Kind.FOCAL_POINT, "FocalPoint"),
          Map.entry(Kind.FRAMEWORK_CONDITION, "FrameworkCondition"),
          Map.entry(Kind.REVIEW_PROPOSAL, "ReviewProposal"),
          Map.entry(Kind.BUSINESS_PROCESS, "BusinessProcess"),
          Map.entry(Kind.ONLINE_SERVICE, "OnlineService"),
          Map.entry(Kind.SCENARIO, "Scenario"),
          Map.entry(Kind.RESOLUTION, "Resolution"),
          Map.entry(Kind.WORKSHOP, "Workshop"),
          Map.entry(Kind.KPI, "Kpi"),
          Map.entry(Kind.RISK, "Risk"),
          Map.entry(Kind.BASELINE, "Baseline"),
          Map.entry(Kind.FUNDING_GRANT, "FundingGrant"));

  private final EntityManager entities;
  private final UUID roadmap;
  private final Map<Kind, Set<String>> taken = new EnumMap<>(Kind.class);

  StoredKeys(EntityManager entities, UUID roadmap) {
    this.entities = entities;
    this.roadmap = roadmap;
  }

  @Override
  public boolean elsewhere(Kind kind, String key) {
    return taken.computeIfAbsent(kind.keySpace(), this::load).contains(key);
  }

  private Set<String> load(Kind kind) {
    String entity = OF_OTHERS.get(kind);
    if (entity == null) {
      return Set.of();
    }
    String recycled = kind == Kind.MEASURE ? " or x.deletedAt is not null" : "";
    return new HashSet<>(
        entities
            .createQuery(
                "select x.key from " + entity + " x where x.roadmapId <> :roadmap" + recycled,
                String.class)
            .setParameter("roadmap", roadmap)
            .getResultList());
  }
}
