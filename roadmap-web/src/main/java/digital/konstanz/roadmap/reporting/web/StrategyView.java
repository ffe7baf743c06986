// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.reporting.app.StatusCounts;
import digital.konstanz.roadmap.reporting.app.StrategyFieldRow;
import digital.konstanz.roadmap.reporting.app.StrategyFocalPointRow;
import digital.konstanz.roadmap.reporting.app.StrategyMeasureRow;
import digital.konstanz.roadmap.reporting.app.StrategyOverview;
import digital.konstanz.roadmap.reporting.app.StrategyScenarioRow;
import digital.konstanz.roadmap.reporting.app.StrategyService;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.strategy.Dimension;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The strategy page, narrowed by words and dimension; its state is its address. */
@Named
@RequestScoped
public class StrategyView {

  private static final StrategyOverview NOTHING =
      new StrategyOverview(null, null, List.of(), List.of(), List.of());

  @Inject private StrategyService service;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private StrategyOverview overview;
  private List<StrategyFieldRow> fields;
  private String words;
  private Dimension dimension;

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    words = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
    dimension =
        Stream.of(Dimension.values())
            .filter(d -> d.name().equals(request.getParameter("dimension")))
            .findFirst()
            .orElse(null);
    RoadmapRow roadmap = shell.getRoadmap();
    overview = roadmap == null ? NOTHING : service.overview(roadmap.key());
    fields = overview.fields().stream().flatMap(this::narrow).toList();
  }

  /** The field with what matches in it; whole when its own title matches. */
  private Stream<StrategyFieldRow> narrow(StrategyFieldRow field) {
    if (dimension != null && !field.dimensions().contains(dimension)) {
      return Stream.empty();
    }
    if (matches(field.key() + " " + field.title() + " " + field.description())) {
      return Stream.of(field);
    }
    List<StrategyFocalPointRow> focal = field.focalPoints().stream().flatMap(this::narrow).toList();
    return focal.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new StrategyFieldRow(
                field.key(),
                field.title(),
                field.description(),
                field.dimensions(),
                field.goalKeys(),
                focal));
  }

  private Stream<StrategyFocalPointRow> narrow(StrategyFocalPointRow focal) {
    if (matches(focal.key() + " " + focal.title())) {
      return Stream.of(focal);
    }
    List<StrategyMeasureRow> measures =
        focal.measures().stream().filter(m -> matches(m.key() + " " + m.title())).toList();
    return measures.isEmpty()
        ? Stream.empty()
        : Stream.of(new StrategyFocalPointRow(focal.key(), focal.title(), measures));
  }

  /** Every word occurs; no word matches everything. */
  private boolean matches(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(low::contains);
  }

  public StrategyOverview getOverview() {
    return overview;
  }

  public List<StrategyFieldRow> getFields() {
    return fields;
  }

  /** Those that the words name; a scenario has no dimension. */
  public List<StrategyScenarioRow> getScenarios() {
    return overview.scenarios().stream().filter(s -> matches(s.key() + " " + s.title())).toList();
  }

  public String availableText(StrategyScenarioRow row) {
    return row.availableFrom() == null
        ? texts.get("strategy.scenario.undated")
        : texts.format("strategy.scenario.available", row.availableFrom());
  }

  public String slackText(StrategyScenarioRow row) {
    ScenarioSlack slack = row.slack();
    return texts.format(
        "strategy.scenario." + slack.standing(),
        slack.driver(),
        slack.date(),
        texts.format("word.working-days", Math.abs(slack.workingDays())));
  }

  /** A light for what is missed or at risk; the words say it, too. */
  public String slackClass(StrategyScenarioRow row) {
    return switch (row.slack().standing()) {
      case MISSED -> "rm-light rm-light--red";
      case AT_RISK -> "rm-light rm-light--yellow";
      case MET -> "rm-muted";
    };
  }

  public String getWords() {
    return words;
  }

  public Dimension getDimension() {
    return dimension;
  }

  public Dimension[] getDimensions() {
    return Dimension.values();
  }

  public boolean isCards() {
    return "cards".equals(request.getParameter("view"));
  }

  public boolean isFiltered() {
    return !words.isEmpty() || dimension != null;
  }

  public String getHorizonText() {
    return texts.format("strategy.horizon", String.valueOf(overview.horizon()));
  }

  public String getCountText() {
    return texts.format("strategy.count", count(fields), count(overview.fields()));
  }

  public String getFilterText() {
    return isFiltered()
        ? texts.format(
            "strategy.filter",
            words.isEmpty() ? "–" : words,
            dimension == null
                ? texts.get("strategy.dimension.all")
                : texts.get("word.dimension." + dimension))
        : "";
  }

  /** The same selection in another shape. */
  public String linkTo(String shape) {
    String query = "?view=" + shape;
    if (!words.isEmpty()) {
      query += "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
    if (dimension != null) {
      query += "&dimension=" + dimension;
    }
    RoadmapRow roadmap = shell.getRoadmap();
    return page.getBase()
        + "strategy"
        + query
        + (roadmap == null ? "" : "&roadmap=" + roadmap.key());
  }

  public String doneText(StatusCounts counts) {
    return texts.format("strategy.done-of", counts.done(), counts.total());
  }

  public String until(PlanDate end) {
    return end == null ? "" : texts.format("strategy.until", formats.date(end));
  }

  public String join(List<String> keys) {
    return String.join(", ", keys);
  }

  private static int count(List<StrategyFieldRow> rows) {
    return rows.stream().mapToInt(field -> field.measures().size()).sum();
  }
}
