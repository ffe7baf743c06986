// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.MeasureFacts;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.Portfolio;
import digital.konstanz.roadmap.portfolio.engine.ScenarioFacts;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The demo data set as the records that engines take. */
final class DemoFile {
  private static final Map<String, MeasureStatus> STATUS =
      Map.of(
          "Idee", MeasureStatus.IDEA,
          "geplant", MeasureStatus.PLANNED,
          "laufend", MeasureStatus.RUNNING,
          "abgeschlossen", MeasureStatus.DONE,
          "pausiert", MeasureStatus.PAUSED,
          "abgebrochen", MeasureStatus.CANCELLED);

  private final JsonNode root;

  DemoFile() {
    try (InputStream file = DemoFile.class.getResourceAsStream("/demo/konstanz-digital.yaml")) {
      root = new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalDate asOf() {
    return date(root.get("meta"), "as_of");
  }

  Stream<JsonNode> all(String section) {
    return each(root.get(section));
  }

  List<PlannedItem> items() {
    return all("measures").map(DemoFile::item).toList();
  }

  Portfolio portfolio(WorkingCalendar calendar) {
    List<PlannedItem> items = items();
    return new Portfolio(
        asOf(),
        ItemCalendars.ofCity(calendar),
        items,
        items,
        all("measures").flatMap(DemoFile::links).toList(),
        all("measures").map(DemoFile::facts).toList(),
        all("legal_drivers").flatMap(DemoFile::deadlines).toList(),
        all("scenarios")
            .map(node -> new ScenarioFacts(id(node), texts(node.get("required_measures"))))
            .toList(),
        all("departments")
            .map(
                node ->
                    new Capacity(
                        id(node),
                        node.get("project_capacity_person_days_per_year").decimalValue(),
                        Map.of()))
            .toList(),
        envelopes(),
        List.of());
  }

  Map<YearFund, BigDecimal> envelopes() {
    Map<YearFund, BigDecimal> envelopes = new HashMap<>();
    all("budget_envelope_eur")
        .flatMap(DemoFile::lines)
        .forEach(line -> envelopes.put(new YearFund(line.year(), line.fund()), line.amount()));
    return envelopes;
  }

  static String id(JsonNode node) {
    return node.get("id").textValue();
  }

  static LightFacts lightFacts(JsonNode measure) {
    JsonNode report = measure.path("status_report");
    return new LightFacts(
        STATUS.get(measure.get("status").textValue()),
        date(measure, "start"),
        date(measure, "end"),
        date(report, "forecast_end"),
        report.isMissingNode() ? null : new BigDecimal(report.get("forecast_cost_factor").asText()),
        measure.get("progress_percent").intValue(),
        date(report, "date"),
        null);
  }

  static Map<String, BigDecimal> numbers(JsonNode object) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    object.fields().forEachRemaining(e -> numbers.put(e.getKey(), e.getValue().decimalValue()));
    return numbers;
  }

  static Stream<JsonNode> each(JsonNode array) {
    return array == null ? Stream.empty() : StreamSupport.stream(array.spliterator(), false);
  }

  static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    each(array).forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  private static PlannedItem item(JsonNode measure) {
    return new PlannedItem(
        id(measure),
        null,
        STATUS.get(measure.get("status").textValue()),
        date(measure, "start"),
        date(measure, "end"),
        date(measure.path("status_report"), "forecast_end"),
        numbers(measure.get("effort_by_department")),
        each(measure.get("budget_eur")).flatMap(DemoFile::lines).toList());
  }

  private static MeasureFacts facts(JsonNode measure) {
    Set<String> reached = new HashSet<>();
    each(measure.get("milestones"))
        .filter(milestone -> milestone.get("status").textValue().equals("erreicht"))
        .forEach(milestone -> reached.add(milestone.get("gate").textValue()));
    return new MeasureFacts(
        id(measure),
        reached,
        texts(measure.get("legal_drivers")),
        date(measure.path("status_report"), "date"),
        !measure.get("scenarios").isEmpty(),
        null);
  }

  private static Stream<BudgetLine> lines(JsonNode node) {
    int year = node.get("year").intValue();
    return Stream.of(
        new BudgetLine(year, FundType.OPERATING, node.get("consumptive").decimalValue()),
        new BudgetLine(year, FundType.CAPITAL, node.get("investive").decimalValue()));
  }

  private static Stream<PlanLinkFacts> links(JsonNode measure) {
    return each(measure.get("depends_on"))
        .map(
            link ->
                new PlanLinkFacts(
                    link.get("measure").textValue(),
                    id(measure),
                    LinkType.valueOf(link.get("type").textValue()),
                    0,
                    false));
  }

  private static Stream<DeadlineFacts> deadlines(JsonNode driver) {
    return each(driver.get("deadlines"))
        .map(
            deadline ->
                new DeadlineFacts(
                    id(driver),
                    date(deadline, "date"),
                    deadline.get("binding_for_city").booleanValue()));
  }

  private static LocalDate date(JsonNode node, String field) {
    return node.path(field).isMissingNode() ? null : LocalDate.parse(node.get(field).asText());
  }
}
