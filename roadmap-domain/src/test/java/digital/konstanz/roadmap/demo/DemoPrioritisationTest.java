// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.prioritisation.engine.Ranked;
import digital.konstanz.roadmap.prioritisation.engine.ScoredCandidate;
import digital.konstanz.roadmap.prioritisation.engine.Sensitivity;
import digital.konstanz.roadmap.prioritisation.engine.TippingPoint;
import digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysis;
import digital.konstanz.roadmap.prioritisation.engine.WeightedCriterion;
import digital.konstanz.roadmap.prioritisation.engine.WsjfRanking;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rankings of the demo data set, calculated a second time outside this project. */
class DemoPrioritisationTest {
  private static final int KEY = 0;
  private static final int UTILITY = 13;

  private final DemoFile demo = new DemoFile();

  @Test
  void rankingByUtility() {
    assertThat(words(utility().rank(candidates())))
        .isEqualTo(
            """
            M-307=87.50 M-302=84.50 M-505=82.00 M-308=79.00 M-301=78.00 M-310=77.50
            M-303=77.00 M-305=77.00 M-304=75.50 M-306=75.50 M-311=75.00 M-703=75.00
            M-101=74.50 M-504=73.50 M-104=72.00 M-204=71.50 M-702=71.50 M-902=71.00
            M-806=70.50 M-402=70.00 M-403=70.00 M-501=69.50 M-801=69.50 M-102=69.00
            M-502=69.00 M-603=69.00 M-804=69.00 M-805=69.00 M-206=68.50 M-205=68.00
            M-802=66.50 M-905=66.50 M-401=66.00 M-309=65.50 M-803=65.50 M-904=65.50
            M-105=65.00 M-103=64.50 M-207=64.50 M-704=64.50 M-106=64.00 M-506=64.00
            M-701=64.00 M-202=63.00 M-404=63.00 M-601=63.00 M-201=62.00 M-602=61.00
            M-901=59.50 M-507=58.00 M-906=58.00 M-203=57.00 M-208=54.50 M-604=54.00
            M-903=53.50 M-705=52.00 M-405=49.50 M-406=47.00 M-605=47.00 M-503=46.00
            M-706=44.50 M-907=37.50
            """);
  }

  @Test
  void utilityAgreesWithTheColumnOfTheSpreadsheet() throws IOException {
    Map<String, BigDecimal> calculated = new TreeMap<>();
    utility()
        .rank(candidates())
        .forEach(ranked -> calculated.put(ranked.key(), ranked.value().rounded(1)));

    assertThat(calculated).hasSize(62).isEqualTo(spreadsheet());
  }

  @Test
  void rankingByWsjf() {
    Map<String, Wsjf> estimates =
        demo.all("measures")
            .collect(Collectors.toMap(DemoFile::id, DemoPrioritisationTest::estimate));

    assertThat(words(WsjfRanking.of(estimates)))
        .isEqualTo(
            """
            M-104=30.00 M-402=29.00 M-801=26.00 M-101=19.00 M-102=19.00 M-105=17.50
            M-805=16.50 M-302=16.00 M-906=16.00 M-603=15.50 M-308=15.33 M-311=15.00
            M-806=14.50 M-310=13.67 M-307=12.00 M-403=12.00 M-601=12.00 M-703=12.00
            M-309=11.33 M-406=11.00 M-202=10.50 M-404=10.50 M-701=10.50 M-704=10.50
            M-301=9.60 M-106=9.00 M-304=8.20 M-305=8.20 M-702=8.20 M-103=8.00
            M-501=7.60 M-705=7.50 M-802=7.00 M-803=7.00 M-401=6.60 M-507=6.33
            M-505=6.00 M-303=5.13 M-203=5.00 M-604=5.00 M-605=5.00 M-907=5.00
            M-706=4.67 M-901=4.60 M-504=4.50 M-502=4.25 M-905=4.20 M-602=4.13
            M-904=3.88 M-208=3.60 M-205=3.25 M-903=3.25 M-506=3.00 M-201=2.88
            M-804=2.77 M-902=2.77 M-206=2.54 M-405=2.38 M-306=1.95 M-204=1.55
            M-503=1.38 M-207=1.30
            """);
  }

  @Test
  void sensitivity() {
    Sensitivity.Result result = Sensitivity.of(utility(), candidates());

    String table =
        result.variants().stream()
            .map(
                variant ->
                    "%s %s %d %s\n"
                        .formatted(
                            variant.criterion(),
                            variant.factor(),
                            variant.overlapTop10(),
                            String.join(" ", variant.top10())))
            .collect(Collectors.joining());

    assertThat(result.base()).hasSize(62).startsWith("M-307", "M-302", "M-505");
    assertThat(table)
        .isEqualTo(
            """
            K1 0 5 M-307 M-302 M-311 M-104 M-308 M-603 M-505 M-204 M-801 M-303
            K1 1.5 9 M-307 M-302 M-505 M-310 M-301 M-308 M-305 M-303 M-304 M-703
            K1 2 9 M-307 M-302 M-505 M-310 M-301 M-305 M-308 M-304 M-303 M-703
            K2 0 6 M-307 M-101 M-302 M-104 M-301 M-505 M-308 M-310 M-102 M-105
            K2 1.5 9 M-307 M-302 M-505 M-303 M-308 M-310 M-301 M-305 M-311 M-304
            K2 2 9 M-307 M-302 M-505 M-303 M-308 M-310 M-305 M-311 M-301 M-304
            K3 0 7 M-307 M-302 M-310 M-301 M-505 M-311 M-308 M-303 M-703 M-805
            K3 1.5 10 M-307 M-302 M-505 M-308 M-305 M-306 M-301 M-303 M-304 M-310
            K3 2 9 M-307 M-302 M-505 M-308 M-306 M-305 M-303 M-301 M-204 M-304
            K4 0 9 M-307 M-302 M-505 M-308 M-301 M-305 M-310 M-303 M-304 M-703
            K4 1.5 9 M-307 M-302 M-505 M-308 M-310 M-301 M-303 M-305 M-306 M-311
            K4 2 9 M-307 M-302 M-505 M-308 M-310 M-303 M-301 M-305 M-306 M-311
            K5 0 10 M-307 M-302 M-505 M-303 M-308 M-306 M-305 M-310 M-301 M-304
            K5 1.5 8 M-307 M-302 M-505 M-308 M-301 M-310 M-305 M-303 M-311 M-101
            K5 2 8 M-307 M-302 M-505 M-301 M-308 M-310 M-305 M-311 M-101 M-303
            K6 0 10 M-307 M-505 M-302 M-306 M-308 M-303 M-301 M-305 M-310 M-304
            K6 1.5 8 M-307 M-302 M-505 M-308 M-301 M-310 M-305 M-303 M-101 M-311
            K6 2 7 M-307 M-302 M-505 M-301 M-308 M-310 M-101 M-305 M-311 M-104
            K7 0 9 M-302 M-307 M-505 M-303 M-305 M-310 M-308 M-304 M-301 M-703
            K7 1.5 9 M-307 M-302 M-505 M-308 M-301 M-310 M-303 M-305 M-306 M-311
            K7 2 9 M-307 M-302 M-308 M-505 M-301 M-310 M-311 M-306 M-303 M-305
            """);
  }

  @Test
  void smallestChangesOfWeightsThatChangeRankOne() {
    assertThat(TippingPoint.of(utility(), candidates()))
        .extracting(point -> point.criterion() + " " + point.change() + " " + point.newFirst())
        .containsExactly(
            "K2 240/13 M-302",
            "K3 935/31 M-505",
            "K4 155/3 M-104",
            "K5 2790/71 M-104",
            "K6 270/13 M-302",
            "K7 -270/37 M-302");
  }

  private UtilityAnalysis utility() {
    return new UtilityAnalysis(
        demo.all("criteria")
            .map(node -> WeightedCriterion.of(DemoFile.id(node), node.get("weight").decimalValue()))
            .toList());
  }

  private List<ScoredCandidate> candidates() {
    return demo.all("measures")
        .map(node -> new ScoredCandidate(DemoFile.id(node), DemoFile.numbers(node.get("scores"))))
        .toList();
  }

  private static Wsjf estimate(JsonNode measure) {
    JsonNode wsjf = measure.get("wsjf");
    return new Wsjf(
        wsjf.get("business_value").intValue(),
        wsjf.get("time_criticality").intValue(),
        wsjf.get("risk_opportunity").intValue(),
        wsjf.get("job_size").intValue());
  }

  private static String words(List<Ranked> ranking) {
    StringBuilder words = new StringBuilder();
    for (Ranked ranked : ranking) {
      words.append(ranked.key()).append('=').append(ranked.value().rounded(2));
      words.append(ranked.rank() % 6 == 0 || ranked.rank() == ranking.size() ? '\n' : ' ');
    }
    return words.toString();
  }

  private static Map<String, BigDecimal> spreadsheet() throws IOException {
    try (InputStream file = DemoFile.class.getResourceAsStream("/demo/massnahmen.csv")) {
      return new TreeMap<>(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(";"))
              .collect(
                  Collectors.toMap(
                      cells -> cells[KEY],
                      cells -> new BigDecimal(cells[UTILITY].replace(',', '.')))));
    }
  }
}
