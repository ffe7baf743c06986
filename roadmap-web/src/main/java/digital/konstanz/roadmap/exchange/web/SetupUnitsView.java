// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.identity.app.UnitDetails;
import digital.konstanz.roadmap.identity.app.UnitService;
import digital.konstanz.roadmap.identity.app.UnitTablePreview;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** Second step of the guide: units typed, pasted or out of a CSV file, looked at before. */
@Named
@RequestScoped
public class SetupUnitsView {

  private static final int LONGEST = 200_000;

  @Inject private UnitService service;
  @Inject private FormRefusals refusals;
  @Inject private SetupView guide;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private String table;
  private UnitTablePreview preview;
  private boolean taken;

  public void check() {
    refusals.attempt("units", () -> preview = service.preview(text()));
  }

  /** Takes what is not refused; the refused lines are shown. */
  public void take() {
    taken = refusals.attempt("units", () -> preview = service.take(text()));
    guide.refresh();
  }

  private String text() {
    return digital.konstanz.roadmap.shared.Texts.required("table", table, LONGEST);
  }

  public List<UnitDetails> getUnits() {
    return service.units();
  }

  /** Null as long as nothing was checked. */
  public UnitTablePreview getPreview() {
    return preview;
  }

  /** Whether there is a button to take the lines; it has to be there when it was pressed, too. */
  public boolean isTakeable() {
    return preview == null
        ? request.getParameter("units:take") != null
        : preview.fruitful() && !taken;
  }

  public boolean isTaken() {
    return taken;
  }

  public String getSummary() {
    return Texts.of(page.getLocale())
        .format(
            taken ? "setup.units.taken" : "setup.units.summary",
            preview.count(UnitTablePreview.Action.CREATE),
            preview.count(UnitTablePreview.Action.CHANGE),
            preview.count(UnitTablePreview.Action.UNCHANGED),
            preview.count(UnitTablePreview.Action.REFUSED));
  }

  /** Why a line is refused; empty when it is not. */
  public String reasons(UnitTablePreview.Line line) {
    return line.refusals().stream()
        .map(
            refusal ->
                Texts.of(page.getLocale()).format(refusal.code(), refusal.places().toArray()))
        .collect(Collectors.joining(" "));
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }
}
