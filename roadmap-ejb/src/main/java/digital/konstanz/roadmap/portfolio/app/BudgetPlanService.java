// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Fingerprint;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetRepository;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanDetails.CycleDetails;
import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Envelopes per fiscal year and fund, and the cycles in which the city budgets. */
@Stateless
public class BudgetPlanService {

  @Inject BudgetRepository budgets;
  @Inject BudgetPlanWriting writing;
  @Inject Journal journal;

  @Performs(Operation.MASTER_DATA_READ)
  public BudgetPlanDetails plan() {
    Map<Integer, Map<FundType, String>> envelopes = new TreeMap<>();
    for (Envelope envelope : budgets.envelopes()) {
      envelopes
          .computeIfAbsent(envelope.year(), year -> new TreeMap<>())
          .put(envelope.fund(), envelope.amount().toString());
    }
    Map<String, CycleDetails> cycles = new LinkedHashMap<>();
    for (BudgetCycle cycle : budgets.cycles()) {
      List<Integer> years = cycle.years();
      cycles.put(
          cycle.key(), new CycleDetails(cycle.kind(), years.get(0), years.get(years.size() - 1)));
    }
    return new BudgetPlanDetails(envelopes, cycles, Fingerprint.of(all()));
  }

  private Collection<Aggregate<?>> all() {
    return Stream.<Aggregate<?>>concat(budgets.envelopes().stream(), budgets.cycles().stream())
        .toList();
  }

  /**
   * @param values {@code envelopes} by year and fund, null removes one; {@code cycles} by id with
   *     {@code kind firstYear lastYear}, null removes one, an unknown id adds one
   * @throws StaleVersionException when any of it was changed since the seen version
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public BudgetPlanDetails change(long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    Patch patch = Patch.of(values).only("envelopes", "cycles");
    Fingerprint.expect(seenVersion, all(), "budget-plan");
    List<ObjectChange> changes = new ArrayList<>(writing.envelopes(patch));
    changes.addAll(writing.cycles(patch));
    journal.record(
        Gesture.of(Operation.PLANNING_RULES_EDIT, null, "undo.budget-plan.changed"), changes);
    return plan();
  }
}
