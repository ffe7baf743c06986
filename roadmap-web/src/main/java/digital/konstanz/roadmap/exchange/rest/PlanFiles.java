// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.FileExport;
import digital.konstanz.roadmap.exchange.app.paper.PaperFilter;
import digital.konstanz.roadmap.exchange.app.paper.PaperOwnFields;
import digital.konstanz.roadmap.exchange.app.paper.PlanFileService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.OwnFieldFilter;
import digital.konstanz.roadmap.portfolio.app.OwnFieldMatchService;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan for calendars (iCalendar) and Microsoft Project (MSPDI): exactly what is filtered. */
@RequestScoped
public class PlanFiles implements FileExport {
  private PlanFileService files;
  private OwnFieldMatchService ownFields;
  private PageContext page;

  @Inject
  public void setFiles(PlanFileService files) {
    this.files = files;
  }

  @Inject
  public void setOwnFields(OwnFieldMatchService ownFields) {
    this.ownFields = ownFields;
  }

  @Inject
  public void setPage(PageContext page) {
    this.page = page;
  }

  @Override
  @Performs
  public Set<String> formats() {
    return Set.of("ics", "mspdi");
  }

  @Override
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile export(String roadmapKey, String format, Map<String, List<String>> filter) {
    PaperQuery query = new PaperQuery(filter);
    PaperFilter filtered = query.filter(ownFields(roadmapKey, query.ownFields()));
    PaperTexts words = new PaperTexts(page.getLocale());
    return format.equals("ics")
        ? files.calendar(roadmapKey, filtered, words)
        : files.project(roadmapKey, filtered, query.baseline(), words);
  }

  private PaperOwnFields ownFields(String roadmap, OwnFieldFilter own) {
    return own.isNone()
        ? null
        : new PaperOwnFields(own.said(), Set.copyOf(ownFields.matches(roadmap, own).keys()));
  }
}
