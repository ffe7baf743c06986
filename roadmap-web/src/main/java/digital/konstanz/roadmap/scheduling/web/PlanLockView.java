// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.app.PlanLockRow;
import digital.konstanz.roadmap.scheduling.app.PlanLockService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says above a plan that it is locked; for the fact sheet, that its dates are. */
@Named
@RequestScoped
public class PlanLockView {
  @Inject private PlanLockService locks;
  @Inject private PageContext page;
  @Inject private ShellView shell;

  private String ofPlan;
  private String ofMeasure;

  /** Empty when the plan of the roadmap is not locked. */
  public String getText() {
    if (ofPlan == null) {
      RoadmapRow roadmap = shell.getRoadmap();
      ofPlan = roadmap == null ? "" : locks.of(roadmap.key()).map(this::said).orElse("");
    }
    return ofPlan;
  }

  /** Empty when the dates of the measure of this page are free. */
  public String getMeasureText() {
    if (ofMeasure == null) {
      ofMeasure = locks.ofMeasure(page.getKey()).map(this::said).orElse("");
    }
    return ofMeasure;
  }

  private String said(PlanLockRow lock) {
    return said(lock, Texts.of(page.getLocale()), Formats.of(page.getLocale()));
  }

  static String said(PlanLockRow lock, Texts texts, Formats formats) {
    String since = formats.date(lock.since());
    return lock.by() == null
        ? texts.format("change.locked", lock.name(), since)
        : texts.format("change.locked.by", lock.name(), since, lock.by());
  }
}
