// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.app.DraftDetails;
import digital.konstanz.roadmap.portfolio.app.DraftService;
import digital.konstanz.roadmap.portfolio.app.ReportDetails;
import digital.konstanz.roadmap.portfolio.app.StatusReportService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The caller's own measures, each with what was typed and not saved yet. */
@Named
@RequestScoped
public class MineView {

  @Inject private StatusReportService reports;
  @Inject private DraftService drafts;
  @Inject private PageContext page;

  private List<Row> rows;
  private Texts texts;
  private Formats formats;

  /**
   * @param draft as JSON; empty for none
   */
  public record Row(ReportDetails details, String draft) {}

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    Map<String, DraftDetails> typed =
        drafts.all().stream()
            .collect(Collectors.toMap(DraftDetails::objectKey, Function.identity()));
    rows = reports.mine().stream().map(details -> row(details, typed)).toList();
  }

  private static Row row(ReportDetails details, Map<String, DraftDetails> typed) {
    DraftDetails draft = typed.get("report:" + details.key());
    return new Row(details, draft == null ? "" : draft.contentJson());
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getLead() {
    long stale = rows.stream().filter(row -> row.details().stale()).count();
    return texts.format("mine.lead", rows.size(), stale);
  }

  public String end(Row row) {
    return texts.format("mine.end", formats.date(row.details().end()));
  }

  public String reported(Row row) {
    if (row.details().reportedOn() == null) {
      return texts.get("mine.reported.never");
    }
    String on = texts.format("mine.reported", formats.date(row.details().reportedOn()));
    return row.details().stale() ? on + " · " + texts.get("mine.stale") : on;
  }
}
