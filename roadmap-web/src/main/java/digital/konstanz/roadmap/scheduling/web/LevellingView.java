// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.TimelineWordsService;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingJobs;
import digital.konstanz.roadmap.scheduling.app.LevellingOptions;
import digital.konstanz.roadmap.scheduling.app.LevellingRequest;
import digital.konstanz.roadmap.scheduling.app.LevellingService;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.WidgetTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page of levelling: what to level, and the proposal that was asked for. */
@Named
@RequestScoped
public class LevellingView {
  private static final List<Integer> SECONDS = List.of(0, 10, 30, 60);

  @Inject private LevellingService service;
  @Inject private LevellingJobs jobs;
  @Inject private TimelineWordsService words;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private WidgetTexts widgetTexts;
  @Inject private HttpServletRequest request;

  private RoadmapRow roadmap;
  private LevellingOptions options;
  private LevellingRequest chosen;
  private LevellingProposal proposal;
  private Map<String, String> names = Map.of();
  private boolean lost;

  @PostConstruct
  void read() {
    roadmap = shell.getRoadmap();
    if (roadmap == null) {
      return;
    }
    names = words.read().unitNames();
    options = service.options(roadmap.key());
    chosen = options.proposed();
    String job = request.getParameter("proposal");
    if (job != null && !job.isBlank()) {
      read(job);
    }
  }

  private void read(String job) {
    try {
      LevellingDetails details = jobs.details(roadmap.key(), job);
      chosen = details.outcome().request();
      proposal =
          new LevellingProposal(
              details, names, page.getLocale(), request.getParameter("all") != null);
    } catch (NotFoundException gone) {
      lost = true;
    }
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  public LevellingOptions getOptions() {
    return options;
  }

  public LevellingRequest getChosen() {
    return chosen;
  }

  /** Null when none was asked for. */
  public LevellingProposal getProposal() {
    return proposal;
  }

  /** Whether a proposal was asked for that is not there. */
  public boolean isLost() {
    return lost;
  }

  public List<CalendarPeriod> getPeriods() {
    return Arrays.asList(CalendarPeriod.values());
  }

  public List<Integer> getSeconds() {
    return SECONDS;
  }

  /** In the order of a measure's life. */
  public List<MeasureStatus> getStatuses() {
    return options.statuses().stream().sorted().toList();
  }

  public boolean chosenStatus(MeasureStatus status) {
    return chosen.statuses().contains(status);
  }

  /** Without a choice all units count. */
  public boolean chosenUnit(String unit) {
    List<String> asked = wanted();
    return asked.isEmpty() || asked.contains(unit);
  }

  /** Those of the last proposal, else those the address names. */
  private List<String> wanted() {
    String[] named = request.getParameterValues("unit");
    return proposal != null || named == null ? chosen.units() : List.of(named);
  }

  public String unitName(String key) {
    return names.getOrDefault(key, key);
  }

  /** The years in which a unit has too much to do; empty for none. */
  public String overloaded(LevellingOptions.Unit unit) {
    String years = spans(unit.overloadedYears());
    return years.isEmpty() ? "" : texts().format("levelling.unit.over", years);
  }

  /** Ascending years, those that follow each other as a span. */
  private static String spans(List<Integer> years) {
    StringBuilder spans = new StringBuilder();
    for (int at = 0; at < years.size(); ) {
      int first = years.get(at);
      int last = first;
      while (++at < years.size() && years.get(at) == last + 1) {
        last++;
      }
      spans.append(spans.isEmpty() ? "" : ", ").append(first);
      if (last > first) {
        spans.append('–').append(last);
      }
    }
    return spans.toString();
  }

  public String getMovableText() {
    return texts().format("levelling.movable", options.movable());
  }

  public String secondsText(int seconds) {
    return seconds == 0
        ? texts().get("levelling.seconds.none")
        : texts().format("levelling.seconds", seconds);
  }

  public String getPath() {
    return "api/v1/roadmaps/" + roadmap.key() + "/levelling";
  }

  /** This page, to which the key of a proposal is added. */
  public String getDone() {
    return page.getBase() + "levelling?roadmap=" + roadmap.key();
  }

  private Texts texts() {
    return Texts.of(page.getLocale());
  }

  /**
   * Its own, and those of the question that follows: why something now ends later than approved.
   */
  public String getApplyTexts() {
    Map<String, String> merged = widgetTexts.values("levelling");
    Texts.of(page.getLocale())
        .below("gantt")
        .forEach(
            (key, text) -> {
              if (key.startsWith("slip") || key.startsWith("error.")) {
                merged.put(key, text);
              }
            });
    return WidgetTexts.json(merged);
  }
}
