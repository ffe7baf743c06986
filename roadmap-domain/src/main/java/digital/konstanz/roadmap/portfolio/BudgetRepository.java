// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;

/** Cycles and envelopes of the city, grants of its roadmaps. */
public interface BudgetRepository {
  /** By first year. */
  List<BudgetCycle> cycles();

  /** By year, then fund. */
  List<Envelope> envelopes();

  Optional<Envelope> envelope(int year, FundType fund);

  /** By key. */
  List<FundingGrant> grants(RoadmapId roadmap);

  Optional<FundingGrant> grantByKey(String key);

  void add(BudgetCycle cycle);

  void add(Envelope envelope);

  void add(FundingGrant grant);

  void remove(BudgetCycle cycle);

  void remove(Envelope envelope);

  void remove(FundingGrant grant);

  /** Writes what changed now, so that a version that somebody else raised shows here. */
  void flush();
}
