// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.app.VariantDetails;
import digital.konstanz.roadmap.scheduling.app.VariantDetails.Row;
import digital.konstanz.roadmap.scheduling.app.VariantReadingService;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.ui.BarAxis;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.WidgetTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A what-if copy beside the plan of today. */
@Named
@RequestScoped
public class VariantView {
  private static final int FIRST = 200;

  @Inject private VariantReadingService service;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private FindingTexts findings;
  private RoadmapRow roadmap;
  private VariantDetails details;
  private BarAxis axis;
  private List<Line> lines = List.of();

  /**
   * A line of the table.
   *
   * @param along parts that go by the same as their measure and may go wherever it may
   */
  public record Line(Row row, List<Row> along) {

    /** Of all that the line stands for, apart by blanks: no key has one. */
    public String keys() {
      return Stream.concat(Stream.of(row), along.stream())
          .map(Row::key)
          .collect(Collectors.joining(" "));
    }

    /** Whether the plan has moved any of it since. */
    public boolean outdated() {
      return row.outdated() || along.stream().anyMatch(Row::outdated);
    }
  }

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    findings = new FindingTexts(page.getLocale());
    roadmap = shell.getRoadmap();
    if (roadmap == null) {
      return;
    }
    try {
      details = service.details(roadmap.key(), page.getKey());
      axis = axis();
      lines = lines();
    } catch (NotFoundException gone) {
      details = null;
    }
  }

  private List<Line> lines() {
    Map<String, Line> byMeasure = new LinkedHashMap<>();
    List<Line> all = new ArrayList<>();
    for (Row row : details.rows()) {
      Line whole = byMeasure.get(row.measure());
      if (whole != null && goesAlong(row, whole.row())) {
        whole.along().add(row);
        continue;
      }
      Line line = new Line(row, new ArrayList<>());
      all.add(line);
      if (row.key().equals(row.measure())) {
        byMeasure.put(row.key(), line);
      }
    }
    return all;
  }

  private static boolean goesAlong(Row part, Row measure) {
    return Objects.equals(part.endDays(), measure.endDays())
        && Objects.equals(part.startDays(), measure.startDays())
        && Objects.equals(part.stays(), measure.stays())
        && part.endDays() != null;
  }

  private BarAxis axis() {
    List<LocalDate> days =
        details.rows().stream()
            .flatMap(row -> Stream.of(row.todayStart(), row.todayEnd(), row.start(), row.end()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    LocalDate asOf = page.getBusinessDay();
    return days.isEmpty()
        ? new BarAxis(asOf, asOf)
        : new BarAxis(days.get(0), days.get(days.size() - 1));
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  /** Null for one that the caller does not see. */
  public VariantDetails getDetails() {
    return details;
  }

  public String getAbout() {
    return VariantsView.about(details.variant(), texts, formats);
  }

  /** Whether the caller may ever move what is planned. */
  public boolean isMayAdopt() {
    return Callers.mayEver(Operation.MEASURE_SCHEDULE)
        && details.rows().stream().anyMatch(row -> row.stays() == null);
  }

  public List<Line> getLines() {
    return isWhole() || lines.size() <= FIRST ? lines : lines.subList(0, FIRST);
  }

  /** The parts that go along; empty for none. */
  public String along(Line line) {
    return line.along().isEmpty() ? "" : texts.format("variant.row.along", line.along().size());
  }

  /** Whether every difference and every consequence is shown. */
  public boolean isWhole() {
    return request.getParameter("all") != null
        || Math.max(lines.size(), details.consequences().size()) <= FIRST;
  }

  public String getShownText() {
    return texts.format("variant.shown", getLines().size(), lines.size());
  }

  public List<Finding> getConsequences() {
    List<Finding> all = details.consequences();
    return isWhole() || all.size() <= FIRST ? all : all.subList(0, FIRST);
  }

  public String getShownConsequences() {
    return texts.format(
        "variant.shown.consequences", getConsequences().size(), details.consequences().size());
  }

  public long getLater() {
    return details.rows().stream().filter(row -> isAfter(row.endDays(), 0)).count();
  }

  public long getEarlier() {
    return details.rows().stream()
        .filter(row -> row.endDays() != null && row.endDays() < 0)
        .count();
  }

  private static boolean isAfter(Integer days, int limit) {
    return days != null && days > limit;
  }

  public List<BarAxis.Tick> getTicks() {
    return axis.ticks();
  }

  public String getToday() {
    return axis.at(page.getBusinessDay());
  }

  public String planned(Row row) {
    return axis.bar(row.todayStart(), row.todayEnd());
  }

  public String wanted(Row row) {
    return axis.bar(row.start(), row.end());
  }

  public String dates(LocalDate start, LocalDate end) {
    if (start == null && end == null) {
      return "–";
    }
    return start == null || start.equals(end)
        ? formats.date(end)
        : formats.date(start) + " – " + formats.date(end);
  }

  public String days(Integer days) {
    return days == null ? "" : formats.signed(days);
  }

  /** What has to be known before adopting; empty for nothing. */
  public String outdated(Row row) {
    return row.outdated()
        ? texts.format("variant.row.outdated", dates(row.seenStart(), row.seenEnd()))
        : "";
  }

  /** Why the caller cannot adopt it; empty for what can be adopted. */
  public String stays(Row row) {
    return row.stays() == null
        ? ""
        : texts.format("variant.row.stays", findings.detail(row.stays(), List.of()));
  }

  public String message(Finding finding) {
    return findings.message(finding.code(), finding.values().values());
  }

  public String severityClass(Finding finding) {
    return finding.severity() == Severity.ERROR
        ? "red"
        : finding.severity() == Severity.WARNING ? "yellow" : "grey";
  }

  public String getPath() {
    return "api/v1/roadmaps/" + roadmap.key() + "/variants/" + details.variant().key();
  }

  public String getList() {
    return page.getBase() + "variants?roadmap=" + roadmap.key();
  }

  public String getWholeLink() {
    return page.getBase()
        + "variants/"
        + details.variant().key()
        + "?roadmap="
        + roadmap.key()
        + "&all=1";
  }

  public String getTimeline() {
    return page.getBase()
        + "gantt?roadmap="
        + roadmap.key()
        + "&variant="
        + details.variant().key();
  }

  /** Those of the timeline, whose dialogs the page opens, and its own with {@code variant.}. */
  public String getTexts() {
    Map<String, String> merged = new TreeMap<>(texts.below("word"));
    merged.putAll(texts.below("gantt"));
    texts.below("variant").forEach((key, text) -> merged.put("variant." + key, text));
    return WidgetTexts.json(merged);
  }
}
