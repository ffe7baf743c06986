// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reports of the demo over HTTP, in the shapes and with the numbers other programs rely on: the
 * demo's golden numbers, on a product that nobody else changes.
 */
class ReportsE2EIT {
  private static final String OFFICE = "office";

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start(Map.of("ROADMAP_DEMO", "true"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void findingsAreExactlyTheDeliberateOnes() {
    JsonNode findings = product.json(OFFICE, "findings");

    assertThat(subjects(findings, "DEPENDENCY_VIOLATED"))
        .containsExactly("M-204", "M-206", "M-207", "M-403", "M-702");
    assertThat(subjects(findings, "UNIT_OVERLOADED")).containsExactly("IT/2027", "PRE/2027");
    assertThat(subjects(findings, "BUDGET_OVER_ENVELOPE"))
        .containsExactly("2027/CAPITAL", "2027/OPERATING");
    assertThat(subjects(findings, "GATE_MISSING")).containsExactly("M-903");
    assertThat(subjects(findings, "DEADLINE_MISSED")).containsExactly("M-306", "M-309");
    assertThat(subjects(findings, "MEASURE_WITHOUT_SCENARIO")).hasSize(13);
    assertThat(findings).hasSize(25);
    assertThat(findings.get(0).get("values"))
        .hasToString(
            "{\"year\":2027,\"fund\":\"CAPITAL\",\"sum\":\"1179600.00\","
                + "\"envelope\":\"1100000.00\"}");
    assertThat(findings.get(0).get("severity").asText()).isEqualTo("ERROR");
  }

  @Test
  void loadIsGivenForEveryUnitAndYear() {
    JsonNode load = product.json(OFFICE, "load");

    assertThat(load).hasSize(16 * 5);
    JsonNode overloaded =
        stream(load)
            .filter(row -> row.get("unit").asText().equals("IT") && row.get("year").asInt() == 2027)
            .findFirst()
            .orElseThrow();
    assertThat(overloaded.get("load").decimalValue()).isEqualByComparingTo("482.10");
    assertThat(overloaded.get("capacity").decimalValue()).isEqualByComparingTo("460");
  }

  @Test
  void budgetIsGivenForEveryYearAndFund() {
    JsonNode budget = product.json(OFFICE, "budget");

    assertThat(budget).hasSize(12);
    assertThat(budget.get(4))
        .hasToString(
            "{\"year\":2027,\"fund\":\"OPERATING\",\"sum\":\"977400.00\","
                + "\"envelope\":\"950000.00\"}");
  }

  @Test
  void rankingsHoldAllMeasures() {
    JsonNode utility = product.json(OFFICE, "prioritisation/ranking?method=utility");
    JsonNode rice = product.json(OFFICE, "prioritisation/ranking?method=rice");

    assertThat(utility).hasSize(62);
    assertThat(utility.get(0))
        .hasToString("{\"key\":\"M-307\",\"value\":87.5,\"rank\":1,\"computable\":true}");
    assertThat(rice).hasSize(62);
    assertThat(rice.get(0))
        .hasToString("{\"key\":\"M-101\",\"value\":null,\"rank\":null,\"computable\":false}");
  }

  @Test
  void sensitivityTakesSevenCriteriaTimesThreeFactors() {
    JsonNode sensitivity = product.json(OFFICE, "prioritisation/sensitivity");

    assertThat(sensitivity.get("variants")).hasSize(21);
    JsonNode withoutReuse = sensitivity.get("variants").get(18);
    assertThat(withoutReuse.get("criterion").asText()).isEqualTo("K7");
    assertThat(withoutReuse.get("first").asText()).isEqualTo("M-302");
    assertThat(withoutReuse.get("overlapTop10").asInt()).isEqualTo(9);
  }

  @Test
  void comparisonsThatContradictThemselvesAreRefusedAtTheirField() {
    HttpResponse<String> answer =
        product.post(OFFICE, "prioritisation/ahp", "{\"matrix\":[[1,3],[3,1]]}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Product.parse(answer.body()).at("/errors/0/field").asText()).isEqualTo("matrix");
  }

  @Test
  void scenariosProcessesAndDriversComeWithTheirVerdicts() {
    JsonNode scenarios = product.json(OFFICE, "scenarios");
    JsonNode processes = product.json(OFFICE, "processes");
    JsonNode drivers = product.json(OFFICE, "legal-drivers");

    assertThat(scenarios).hasSize(8);
    assertThat(scenarios.get(7).get("verdict").asText()).isEqualTo("WITH_PREREQUISITES");
    assertThat(scenarios.get(7).get("mean").decimalValue()).isEqualByComparingTo("1.8");
    assertThat(scenarios.get(7).get("availableFrom").asText()).isEqualTo("2029-12-21");
    assertThat(processes).hasSize(12);
    assertThat(processes.get(0).get("priority").decimalValue()).isEqualByComparingTo("6.53");
    assertThat(drivers).hasSize(37);
    assertThat(stream(drivers).filter(row -> !row.get("covered").asBoolean())).hasSize(2);
  }

  @Test
  void theYearHas252WorkingDays() {
    JsonNode calendar = product.json(OFFICE, "calendar?from=2026-01-01&to=2026-12-31");

    assertThat(calendar.get("workingDays").asInt()).isEqualTo(252);
    assertThat(calendar.get("holidays")).hasSize(12);
    assertThat(product.get(OFFICE, "calendar?from=2026-12-31&to=2026-01-01").statusCode())
        .isEqualTo(422);
  }

  @Test
  void anUnknownRoadmapIsNotFound() {
    for (String path :
        List.of("findings", "load", "budget", "scenarios", "processes", "legal-drivers")) {
      assertThat(product.get(OFFICE, path + "?roadmap=nirgends").statusCode())
          .as(path)
          .isEqualTo(404);
    }
  }

  private static List<String> subjects(JsonNode findings, String code) {
    List<String> subjects = new ArrayList<>();
    stream(findings)
        .filter(finding -> finding.get("code").asText().equals(code))
        .forEach(finding -> subjects.add(finding.get("subject").asText()));
    return subjects;
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
