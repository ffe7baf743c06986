// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.CommentPlace;
import digital.konstanz.roadmap.reporting.app.CockpitQuestion;
import digital.konstanz.roadmap.reporting.app.CommentRow;
import digital.konstanz.roadmap.reporting.app.OwnUnit;
import digital.konstanz.roadmap.reporting.app.OwnUnits;
import digital.konstanz.roadmap.reporting.app.ReviewDetails;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.Endangered;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewLine;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewRow;
import digital.konstanz.roadmap.reporting.app.ReviewService;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.reporting.app.SeenRow;
import digital.konstanz.roadmap.reporting.app.ShiftRow;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The review: a head begins with the own unit, everybody else with all. */
@Named
@RequestScoped
public class ReviewView {

  private static final int FIRST = 200;

  @Inject private ReviewService service;
  @Inject private OwnUnits ownUnits;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private OwnUnit ownUnit;
  private RoadmapRow roadmap;
  private ReviewDetails details;
  private ReviewChart chart;
  private boolean city;

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    ownUnit = ownUnits.led().orElse(null);
    roadmap = shell.getRoadmap();
    city = ownUnit == null || "*".equals(request.getParameter("unit"));
    if (roadmap != null) {
      details = service.review(new CockpitQuestion(roadmap.key(), city ? null : ownUnit.key()));
      chart = new ReviewChart(details);
    }
  }

  public boolean isNothing() {
    return details == null || details.rows().isEmpty();
  }

  public ReviewDetails getDetails() {
    return details;
  }

  public ReviewChart getChart() {
    return chart;
  }

  /** Null for whoever leads no unit. */
  public OwnUnit getOwnUnit() {
    return ownUnit;
  }

  public boolean isCity() {
    return city;
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  public String getLead() {
    if (isNothing()) {
      return "";
    }
    return details.baselineName() == null
        ? texts.get("review.no-baseline")
        : texts.format("review.lead", details.slipped(), details.rows().size());
  }

  public String getScope() {
    String unit = city ? texts.get("review.all") : ownUnit.name();
    String plan =
        details.baselineName() == null ? "" : texts.format("review.against", baselineText());
    return Stream.of(unit, roadmap.title(), plan)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String baselineText() {
    String name = details.baselineName();
    String on = formats.date(details.baselineDate());
    return name.contains(on) ? name : texts.format("baseline.side", name, on);
  }

  public String getLinesText() {
    return texts.format("review.lines.shown", details.lines().size(), details.slipped());
  }

  public List<ReviewRow> getRows() {
    List<ReviewRow> all = details.rows();
    return all.subList(0, Math.min(FIRST, all.size()));
  }

  public boolean isCut() {
    return details.rows().size() > FIRST;
  }

  public String getRowsText() {
    return texts.format("review.rows.shown", getRows().size(), details.rows().size());
  }

  public String late(ReviewLine line) {
    return texts.format("review.late", line.shift().workingDays());
  }

  /** Where it was to end, and where it now ends. */
  public String ends(ShiftRow shift) {
    return texts.format(
        "review.ends", formats.date(shift.approvedEnd()), formats.date(shift.end()));
  }

  public String why(ShiftRow shift) {
    String category =
        shift.category() == null ? "" : texts.get("word.slip." + shift.category()) + ": ";
    return shift.reason() == null ? "" : category + shift.reason();
  }

  public String danger(Endangered each) {
    String name = each.title().isEmpty() ? each.key() : each.title() + " (" + each.key() + ")";
    return texts.format(
        "review.danger." + each.danger(), name, formats.date(each.date()), each.days());
  }

  public String asked(ReviewLine line) {
    return texts.get("review.asked." + line.asked());
  }

  public String dates(ReviewRow row) {
    return formats.date(row.start()) + " – " + formats.date(row.end());
  }

  /** Expected end, where it differs from the plan. */
  public String expected(ReviewRow row) {
    return row.expectedEnd() == null || row.expectedEnd().equals(row.end())
        ? ""
        : texts.format("review.expected", formats.date(row.expectedEnd()));
  }

  public String shift(ReviewRow row) {
    if (row.workingDays() == null) {
      return texts.get("review.row.new");
    }
    return row.workingDays() == 0
        ? texts.get("review.row.same")
        : texts.format("review.row.days", formats.signed(row.workingDays()));
  }

  public String shiftClass(ReviewRow row) {
    Integer days = row.workingDays();
    return days == null || days == 0 ? "rm-muted" : days > 0 ? "rm-late" : "rm-early";
  }

  public String by(CommentRow comment) {
    String author = comment.author() == null ? texts.get("review.gone") : comment.author();
    List<String> said = new ArrayList<>(List.of(author, formats.moment(comment.writtenAt())));
    if (comment.place() != null && comment.place() != CommentPlace.REVIEW) {
      said.add(texts.get("word.commentPlace." + comment.place()));
    }
    if (comment.changedAt() != null) {
      said.add(texts.format("review.comment.changed", formats.moment(comment.changedAt())));
    }
    return String.join(", ", said);
  }

  /** Everybody else who has seen it as it stands. */
  public String seenBy(ReviewRow row) {
    String names =
        row.notes().seen().stream()
            .filter(seen -> seen.current() && !seen.own() && seen.who() != null)
            .map(SeenRow::who)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : texts.format("review.seen.by", names);
  }

  /** Of the caller's own mark; empty without one. */
  public String seen(ReviewRow row) {
    SeenRow own = row.notes().own();
    if (own == null) {
      return "";
    }
    String key = own.current() ? "review.seen.own" : "review.seen.changed";
    return texts.format(key, formats.moment(own.seenAt()));
  }

  public boolean seenNow(ReviewRow row) {
    SeenRow own = row.notes().own();
    return own != null && own.current();
  }

  /** What the forms of all rows need; nothing else, there may be many. */
  public String getFormTexts() {
    return WidgetTexts.json(Map.of("offline", texts.get("mine.offline")));
  }

  public String getGanttLink() {
    String unit = city ? "" : "&unit=" + ownUnit.key();
    return page.getBase() + "gantt?roadmap=" + roadmap.key() + unit;
  }
}
