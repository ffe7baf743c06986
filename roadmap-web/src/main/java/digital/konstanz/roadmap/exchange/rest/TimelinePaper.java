// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.FileExport;
import digital.konstanz.roadmap.exchange.app.paper.PaperOrder;
import digital.konstanz.roadmap.exchange.app.paper.PaperOwnFields;
import digital.konstanz.roadmap.exchange.app.paper.PaperService;
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

/**
 * The timeline as PDF, SVG and PNG: exactly the lines of the filter, arranged as the address of the
 * page says; without such parameters everything is open.
 */
@RequestScoped
public class TimelinePaper implements FileExport {
  private PaperService papers;
  private PageContext page;
  private OwnFieldMatchService ownFields;

  @Inject
  public void setPapers(PaperService papers) {
    this.papers = papers;
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
    return Set.of("pdf", "svg", "png");
  }

  @Override
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile export(String roadmapKey, String format, Map<String, List<String>> filter) {
    PaperQuery query = new PaperQuery(filter);
    PaperOrder order =
        new PaperOrder(
            roadmapKey,
            query.filter(ownFields(roadmapKey, query.ownFields())),
            query.shape(),
            query.wish(),
            format,
            page.getLocale().getLanguage(),
            query.baseline(),
            page.getUser() == null ? null : page.getUser().displayName());
    return papers.file(order, new PaperTexts(page.getLocale()));
  }

  private PaperOwnFields ownFields(String roadmap, OwnFieldFilter own) {
    return own.isNone()
        ? null
        : new PaperOwnFields(own.said(), Set.copyOf(ownFields.matches(roadmap, own).keys()));
  }
}
