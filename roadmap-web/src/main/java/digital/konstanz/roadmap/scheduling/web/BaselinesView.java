// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.app.BaselineComparisonService;
import digital.konstanz.roadmap.scheduling.app.BaselineRow;
import digital.konstanz.roadmap.scheduling.app.BaselineService;
import digital.konstanz.roadmap.scheduling.app.ComparisonDetails;
import digital.konstanz.roadmap.scheduling.app.ComparisonDetails.Row;
import digital.konstanz.roadmap.scheduling.app.ResolutionRow;
import digital.konstanz.roadmap.scheduling.app.VariantRow;
import digital.konstanz.roadmap.scheduling.app.VariantService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Kept plans of a roadmap, and two of them side by side. */
@Named
@RequestScoped
public class BaselinesView {

  private static final int FIRST = 200;

  @Inject private BaselineService service;
  @Inject private BaselineComparisonService comparisons;
  @Inject private VariantService variants;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private RoadmapRow roadmap;
  private List<BaselineRow> rows = List.of();
  private List<ResolutionRow> resolutions = List.of();
  private List<VariantRow> copies = List.of();
  private ComparisonDetails comparison;

  /** One of the two sides to choose from. */
  public record Choice(String key, String label) {}

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    roadmap = shell.getRoadmap();
    if (roadmap == null) {
      return;
    }
    rows = service.baselines(roadmap.key());
    if (rows.stream().anyMatch(BaselineRow::mayDecide)) {
      resolutions = service.resolutions(roadmap.key());
    }
    if (Callers.mayEver(Operation.VARIANT_READ)) {
      copies = variants.variants(roadmap.key());
    }
    if (!rows.isEmpty() || !copies.isEmpty()) {
      String newest =
          rows.stream()
              .filter(BaselineRow::inForce)
              .findFirst()
              .or(() -> rows.stream().findFirst())
              .map(BaselineRow::key)
              .orElse(BaselineComparisonService.TODAY);
      comparison =
          comparisons.compare(
              roadmap.key(),
              known("from", newest),
              known("to", BaselineComparisonService.EXPECTED));
    }
  }

  private String known(String name, String otherwise) {
    String asked = request.getParameter(name);
    return getChoices().stream().anyMatch(each -> each.key().equals(asked)) ? asked : otherwise;
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  public List<BaselineRow> getRows() {
    return rows;
  }

  public List<ResolutionRow> getResolutions() {
    return resolutions;
  }

  public boolean isMayPropose() {
    return Callers.mayEver(Operation.BASELINE_PROPOSE);
  }

  /** The function that asks, for the form of a new baseline. */
  public String getAuthor() {
    return shell.getRoleNames();
  }

  public List<Choice> getChoices() {
    return Stream.of(
            Stream.of(
                new Choice(BaselineComparisonService.EXPECTED, texts.get("baseline.expected")),
                new Choice(BaselineComparisonService.TODAY, texts.get("baseline.today"))),
            rows.stream().map(row -> new Choice(row.key(), label(row))),
            copies.stream()
                .map(
                    row -> new Choice(row.key(), texts.format("variant.from.variant", row.name()))))
        .flatMap(choices -> choices)
        .toList();
  }

  private String label(BaselineRow row) {
    return row.name() + " (" + texts.get("baseline.status." + row.status()) + ")";
  }

  /** Null without a baseline. */
  public ComparisonDetails getComparison() {
    return comparison;
  }

  public List<Row> getFirstRows() {
    List<Row> all = comparison.rows();
    return isWhole() ? all : all.subList(0, FIRST);
  }

  /** Whether every difference is shown. */
  public boolean isWhole() {
    return comparison.rows().size() <= FIRST || request.getParameter("all") != null;
  }

  public String getShownText() {
    return texts.format("baseline.shown", getFirstRows().size(), comparison.rows().size());
  }

  /** The same comparison with all rows. */
  public String getWholeLink() {
    return page.getBase()
        + "baselines?roadmap="
        + roadmap.key()
        + "&from="
        + comparison.from().key()
        + "&to="
        + comparison.to().key()
        + "&all=1";
  }

  public String sideName(ComparisonDetails.Side side) {
    String name = side.name() == null ? texts.get("baseline." + side.key()) : side.name();
    String on = formats.date(side.date());
    return name.contains(on) ? name : texts.format("baseline.side", name, on);
  }

  public String getSums() {
    String effort = texts.format("baseline.sum.effort", signed(comparison.effort().difference()));
    return comparison.costShown()
        ? texts.format("baseline.sum.cost", euros(comparison.cost().difference())) + " · " + effort
        : effort;
  }

  public String about(BaselineRow row) {
    String kept = texts.format("baseline.about", formats.date(row.date()));
    return row.author() == null ? kept : kept + " · " + row.author();
  }

  public String decision(BaselineRow row) {
    if (row.decidedOn() == null) {
      return "";
    }
    String on = texts.format("baseline.decided." + row.status(), formats.date(row.decidedOn()));
    return row.resolution() == null
        ? on
        : on + " · " + texts.format("baseline.by-resolution", row.resolution());
  }

  public String lock(BaselineRow row) {
    String since = formats.date(row.lock().since());
    if (row.lock().holds()) {
      String by = row.lock().by() == null ? "–" : row.lock().by();
      return texts.format("baseline.locked.since", since, by);
    }
    String until = texts.format("baseline.locked.until", since, formats.date(row.lock().endedOn()));
    return row.lock().endReason() == null
        ? until
        : until + " · " + texts.format("baseline.locked.why", row.lock().endReason());
  }

  public String statusClass(BaselineRow row) {
    return switch (row.status()) {
      case APPROVED -> "green";
      case REFUSED -> "red";
      case PROPOSED, WITHDRAWN -> "yellow";
    };
  }

  public String path(BaselineRow row) {
    return "api/v1/roadmaps/" + roadmap.key() + "/baselines/" + row.key();
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

  public String euros(BigDecimal amount) {
    if (amount == null) {
      return "";
    }
    String sign = amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "";
    return sign + formats.euros(amount.abs());
  }

  public String signed(BigDecimal amount) {
    if (amount == null) {
      return "";
    }
    String sign = amount.signum() > 0 ? "+" : amount.signum() < 0 ? "−" : "";
    return sign + formats.number(amount.abs());
  }

  public String resolutionLabel(ResolutionRow row) {
    return row.key() + " – " + row.subject();
  }
}
