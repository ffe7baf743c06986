// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.prioritisation.app.PrioritisationService;
import digital.konstanz.roadmap.prioritisation.app.RankingMethod;
import digital.konstanz.roadmap.prioritisation.app.RankingRow;
import digital.konstanz.roadmap.prioritisation.engine.ScoredCandidate;
import digital.konstanz.roadmap.prioritisation.engine.Sensitivity;
import digital.konstanz.roadmap.prioritisation.engine.TippingPoint;
import digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysis;
import digital.konstanz.roadmap.prioritisation.engine.WeightedCriterion;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.rest.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The JSON that other programs rely on. */
class PrioritisationJsonTest {

  @Test
  void whatIsNotComputableHasNullsAndNoZero() throws JsonProcessingException {
    assertThat(Json.MAPPER.writeValueAsString(new RankingRow("A", null, null, false)))
        .isEqualTo("{\"key\":\"A\",\"value\":null,\"rank\":null,\"computable\":false}");
  }

  @Test
  void methodsAreNamedInLowerCase() {
    assertThat(RankingMethod.of(null)).isEqualTo(RankingMethod.UTILITY);
    assertThat(RankingMethod.of("wibe")).isEqualTo(RankingMethod.WIBE);
    assertThatThrownBy(() -> RankingMethod.of("WSJF"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.field()).isEqualTo("method"));
  }

  @Test
  void sensitivityNamesBaseVariantsAndTippingPoints() {
    UtilityAnalysis analysis =
        new UtilityAnalysis(
            List.of(
                WeightedCriterion.of("K", new BigDecimal("3")),
                WeightedCriterion.of("L", new BigDecimal("2"))));
    List<ScoredCandidate> candidates =
        List.of(
            new ScoredCandidate("A", Map.of("K", new BigDecimal("8"), "L", new BigDecimal("2"))),
            new ScoredCandidate("B", Map.of("K", new BigDecimal("4"), "L", new BigDecimal("6"))));

    JsonNode json =
        Json.MAPPER.valueToTree(
            SensitivityDto.of(
                Sensitivity.of(analysis, candidates), TippingPoint.of(analysis, candidates)));

    assertThat(json.get("base")).hasToString("[\"A\",\"B\"]");
    assertThat(json.get("variants").get(1))
        .hasToString(
            "{\"criterion\":\"K\",\"factor\":1.5,\"overlapTop10\":2,\"first\":\"A\","
                + "\"top10\":[\"A\",\"B\"]}");
    assertThat(json.get("tippingPoints").get(0))
        .hasToString("{\"criterion\":\"K\",\"change\":-0.5,\"first\":\"B\"}");
  }

  @Test
  void comparisonsBecomeWeights() throws JsonProcessingException {
    AhpQuestion question =
        Json.MAPPER.readValue("{\"matrix\":[[1,3],[0.3333333333,1]]}", AhpQuestion.class);

    JsonNode json = Json.MAPPER.valueToTree(new PrioritisationService().weights(question.matrix()));

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("weights", "lambdaMax", "ci", "cr", "consistent");
    assertThat(json.get("weights").get(0).doubleValue()).isBetween(0.7499999, 0.7500001);
    assertThat(json.get("consistent").booleanValue()).isTrue();
  }
}
