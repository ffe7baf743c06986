// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.app.LoadDetails;
import digital.konstanz.roadmap.reporting.app.LoadQuestion;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.reporting.app.LoadService;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.shared.CalendarPeriod;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The page of load and capacity; its state is its address. */
@Named
@RequestScoped
public class LoadView {
  private static final List<CalendarPeriod> PERIODS =
      List.of(CalendarPeriod.YEAR, CalendarPeriod.QUARTER, CalendarPeriod.MONTH);

  @Inject private LoadService service;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private PartsTexts parts;
  private RoadmapRow roadmap;
  private CalendarPeriod period;
  private LoadDetails details;

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    parts = new PartsTexts(texts, formats);
    roadmap = shell.getRoadmap();
    String asked = request.getParameter("period");
    period =
        PERIODS.stream()
            .filter(each -> each.name().equals(asked))
            .findFirst()
            .orElse(CalendarPeriod.QUARTER);
    if (roadmap != null) {
      details =
          service.load(
              new LoadQuestion(
                  period,
                  year(request.getParameter("from")),
                  request.getParameter("unit"),
                  day(request.getParameter("at"))));
    }
  }

  /** Null for what is no year: the page then begins with the present one. */
  private static Integer year(String text) {
    return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }

  /** Null for what is no day: no cell is asked for then. */
  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  public LoadDetails getDetails() {
    return details;
  }

  public CalendarPeriod getPeriod() {
    return period;
  }

  public List<CalendarPeriod> getPeriods() {
    return PERIODS;
  }

  /** What matters in one sentence. */
  public String getLead() {
    return details == null || !details.planned()
        ? texts.get("load.lead")
        : texts.format("load.sentence", details.overloadedUnits(), getSpan());
  }

  /** The years that the table shows. */
  public String getSpan() {
    int last = details.periods().get(details.periods().size() - 1).getYear();
    return details.firstYear() + "–" + last;
  }

  public String heading(LocalDate first) {
    return parts.period(period, first);
  }

  public String link(CalendarPeriod other) {
    return page.getBase()
        + "load?roadmap="
        + encoded(roadmap.key())
        + "&period="
        + other
        + "&from="
        + details.firstYear();
  }

  public String link(LoadRow cell) {
    return link(period) + "&unit=" + encoded(cell.unit()) + "&at=" + cell.first() + "#load-parts";
  }

  public boolean chosen(LoadRow cell) {
    return details.chosen() != null && details.chosen().row().equals(cell);
  }

  /** The share of the capacity; without one the person-days. */
  public String figure(LoadRow cell) {
    return cell.measurable()
        ? texts.format("load.percent", cell.percent())
        : texts.format("cockpit.parts.days", formats.number(cell.load()));
  }

  public String amounts(LoadRow cell) {
    return cell.capacity() == null
        ? texts.get("load.capacity.unknown")
        : texts.format(
            "load.amounts", formats.number(cell.load()), formats.number(cell.capacity()));
  }

  /** What opens behind a cell, for those who do not see its row and column. */
  public String opens(LoadRow cell) {
    return texts.format("cockpit.parts.open", parts.title(cell));
  }

  /** The measures behind the chosen cell. */
  public PartsList getParts() {
    return parts.load(details.chosen());
  }

  public String getLevellingLink() {
    return page.getBase()
        + "levelling?roadmap="
        + encoded(roadmap.key())
        + "&unit="
        + encoded(details.chosen().row().unit());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
