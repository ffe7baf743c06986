// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.RoadmapChoice;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaRepository;
import digital.konstanz.roadmap.prioritisation.engine.Ahp;
import digital.konstanz.roadmap.prioritisation.engine.PairwiseMatrix;
import digital.konstanz.roadmap.prioritisation.engine.Ranked;
import digital.konstanz.roadmap.prioritisation.engine.Ranking;
import digital.konstanz.roadmap.prioritisation.engine.ScoredCandidate;
import digital.konstanz.roadmap.prioritisation.engine.Sensitivity;
import digital.konstanz.roadmap.prioritisation.engine.TippingPoint;
import digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysis;
import digital.konstanz.roadmap.prioritisation.engine.Valued;
import digital.konstanz.roadmap.prioritisation.engine.WeightedCriterion;
import digital.konstanz.roadmap.prioritisation.engine.WsjfRanking;
import digital.konstanz.roadmap.prioritisation.persistence.RankedMeasure;
import digital.konstanz.roadmap.prioritisation.persistence.RankedMeasureQuery;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks the measures of a roadmap that the caller may see, cancelled ones too. */
@Stateless
public class PrioritisationService {
  private RoadmapChoice roadmaps;
  private RankedMeasureQuery query;
  private CriteriaRepository criteria;

  @Inject
  public void setRoadmaps(RoadmapChoice roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setQuery(RankedMeasureQuery query) {
    this.query = query;
  }

  @Inject
  public void setCriteria(CriteriaRepository criteria) {
    this.criteria = criteria;
  }

  /** By rank; what is not computable comes at the end, by key. */
  @Performs(Operation.PRIORITISATION_READ)
  public List<RankingRow> ranking(String roadmap, RankingMethod method) {
    List<RankedMeasure> measures = measures(roadmap);
    List<Ranked> ranking =
        switch (method) {
          case UTILITY -> analysis().rank(candidates(measures));
          case WSJF ->
              WsjfRanking.of(
                  measures.stream()
                      .collect(Collectors.toMap(RankedMeasure::key, RankedMeasure::wsjf)));
          // no measure carries estimates for these two yet, and unknown is not 0
          case RICE, WIBE ->
              Ranking.of(measures.stream().map(m -> Valued.of(m.key(), null)).toList());
        };
    return ranking.stream().map(RankingRow::of).toList();
  }

  /** How much the ranking by utility hangs on single weights. */
  @Performs(Operation.PRIORITISATION_READ)
  public Sensitivity.Result sensitivity(String roadmap) {
    return Sensitivity.of(analysis(), candidates(measures(roadmap)));
  }

  /** The smallest change of each weight that changes rank 1 of the ranking by utility. */
  @Performs(Operation.PRIORITISATION_READ)
  public List<TippingPoint> tippingPoints(String roadmap) {
    return TippingPoint.of(analysis(), candidates(measures(roadmap)));
  }

  /**
   * Weights from pairwise comparisons, rows of cells.
   *
   * @throws RuleViolatedException as {@link PairwiseMatrix}
   */
  @Performs(Operation.PRIORITISATION_CALCULATE)
  public Ahp.Result weights(List<List<BigDecimal>> matrix) {
    return Ahp.of(new PairwiseMatrix(matrix));
  }

  private List<RankedMeasure> measures(String roadmap) {
    Set<RoadmapId> chosen = roadmaps.ids(roadmap);
    ReadScope scope = Callers.scope(Operation.PRIORITISATION_READ);
    return query.measures(chosen).stream()
        .filter(measure -> scope.admits(measure.target()))
        .toList();
  }

  /** By the city's standard catalogue; without any criterion nothing is computable. */
  private UtilityAnalysis analysis() {
    return new UtilityAnalysis(
        criteria.catalogues().stream()
            .filter(catalogue -> catalogue.key().equals(CriteriaCatalogue.STANDARD))
            .findFirst()
            .map(CriteriaCatalogue::state)
            .map(
                state ->
                    state.criteria().stream()
                        .map(one -> WeightedCriterion.of(one.key(), one.weight()))
                        .toList())
            .orElse(List.of()));
  }

  private List<ScoredCandidate> candidates(List<RankedMeasure> measures) {
    Map<String, Map<String, BigDecimal>> scores = query.scores();
    return measures.stream()
        .map(m -> new ScoredCandidate(m.key(), scores.getOrDefault(m.key(), Map.of())))
        .toList();
  }
}
