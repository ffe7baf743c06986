// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.scheduling.app.VariantRow;
import digital.konstanz.roadmap.scheduling.app.VariantService;
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
import java.util.Map;
import java.util.TreeMap;

/** The what-if copy that the page of the timeline shows in place of the plan. */
@Named("ganttVariant")
@RequestScoped
public class GanttVariant {

  @Inject private VariantService service;
  @Inject private WidgetTexts widgetTexts;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private VariantRow row;
  private boolean lost;

  @PostConstruct
  void read() {
    String asked = request.getParameter("variant");
    if (asked == null || asked.isBlank() || shell.getRoadmap() == null) {
      return;
    }
    try {
      row = Callers.mayEver(Operation.VARIANT_READ) ? found(asked) : null;
    } catch (NotFoundException gone) {
      row = null;
    }
    lost = row == null;
  }

  private VariantRow found(String key) {
    return service.row(shell.getRoadmap().key(), key);
  }

  /** Whether a copy is shown. */
  public boolean isShown() {
    return row != null;
  }

  /** Whether a copy was asked for that the caller does not see. */
  public boolean isLost() {
    return lost;
  }

  public String getBanner() {
    return texts()
        .format(row.mayEdit() ? "variant.gantt.banner" : "variant.gantt.read", row.name());
  }

  /** Where the rows come from and changes go to; null for the plan itself. */
  public String getPath() {
    return row == null
        ? null
        : "api/v1/roadmaps/" + shell.getRoadmap().key() + "/variants/" + row.key();
  }

  /** Null says no: the attribute is then left out. */
  public String getMayEdit() {
    return row != null && row.mayEdit() ? "true" : null;
  }

  public String getDifferences() {
    return page.getBase() + "variants/" + row.key() + "?roadmap=" + shell.getRoadmap().key();
  }

  public String getPlan() {
    return page.getBase() + "gantt?roadmap=" + shell.getRoadmap().key();
  }

  /** The widget's texts; what speaks of a baseline speaks of the plan of today beside a copy. */
  public String getTexts() {
    if (row == null) {
      return widgetTexts.of("gantt");
    }
    Map<String, String> merged = new TreeMap<>(widgetTexts.values("gantt"));
    texts().below("variant.timeline-word").forEach(merged::put);
    return WidgetTexts.json(merged);
  }

  private Texts texts() {
    return Texts.of(page.getLocale());
  }
}
