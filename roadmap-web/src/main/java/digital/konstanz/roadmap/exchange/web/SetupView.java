// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.exchange.app.EmptyRoadmapService;
import digital.konstanz.roadmap.exchange.app.SetupService;
import digital.konstanz.roadmap.exchange.app.SetupService.Step;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** The guide through the first steps: which step is open, which are done, and the last one. */
@Named
@RequestScoped
public class SetupView {

  @Inject private SetupService setup;
  @Inject private EmptyRoadmapService roadmaps;
  @Inject private FormRefusals refusals;
  @Inject private PageContext page;
  @Inject private FacesContext faces;
  @Inject private HttpServletRequest request;

  private Step step;
  private SetupService.Progress progress;
  private String title;
  private String keyPrefix;

  @PostConstruct
  void read() {
    progress = setup.progress();
    String wished = request.getParameter("step");
    step =
        Arrays.stream(Step.values())
            .filter(each -> each.name().equals(wished))
            .findFirst()
            .orElseGet(this::firstOpen);
  }

  /** After a step did something: what is done is asked again. */
  public void refresh() {
    progress = setup.progress();
  }

  private Step firstOpen() {
    return Arrays.stream(Step.values()).filter(each -> !isDone(each)).findFirst().orElse(Step.PLAN);
  }

  public void startEmpty() throws IOException {
    AtomicReference<String> key = new AtomicReference<>();
    if (refusals.attempt("plan", () -> key.set(roadmaps.create(title, keyPrefix).key()))) {
      go("measures?roadmap=" + key.get());
    }
  }

  public void end() throws IOException {
    setup.end();
    go("");
  }

  /** Leads to the step after the present one. */
  public void next() throws IOException {
    go("setup?step=" + getFollowing());
  }

  private void go(String path) throws IOException {
    faces.getExternalContext().redirect(page.getBase() + path);
  }

  public Step[] getSteps() {
    return Step.values();
  }

  public Step getStep() {
    return step;
  }

  public boolean isDone(Step each) {
    return progress.done().contains(each);
  }

  /** Null on the last step. */
  public Step getFollowing() {
    return step == Step.PLAN ? null : Step.values()[step.ordinal() + 1];
  }

  public boolean isOpen() {
    return progress.open();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getKeyPrefix() {
    return keyPrefix;
  }

  public void setKeyPrefix(String keyPrefix) {
    this.keyPrefix = keyPrefix;
  }
}
