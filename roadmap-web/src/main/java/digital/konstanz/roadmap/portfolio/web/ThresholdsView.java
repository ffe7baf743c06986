// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.HouseRulesDetails;
import digital.konstanz.roadmap.portfolio.app.HouseRulesService;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The rules by which the city judges its plans. */
@Named
@RequestScoped
public class ThresholdsView {

  @Inject private HouseRulesService service;
  @Inject private PageContext page;

  private HouseRulesDetails rules;

  /**
   * One threshold.
   *
   * @param initial what holds without a decision of the city
   */
  public record Threshold(String name, BigDecimal value, BigDecimal initial) {}

  @PostConstruct
  void read() {
    rules = service.rules();
  }

  public HouseRulesDetails getRules() {
    return rules;
  }

  public List<Threshold> getThresholds() {
    LightRules initial = rules.defaults();
    return List.of(
        whole("timeGreen", rules.timeGreen(), initial.timeGreen()),
        whole("timeYellow", rules.timeYellow(), initial.timeYellow()),
        new Threshold("costGreen", rules.costGreen(), initial.costGreen()),
        new Threshold("costYellow", rules.costYellow(), initial.costYellow()),
        new Threshold("spiGreen", rules.spiGreen(), initial.spiGreen()),
        new Threshold("spiYellow", rules.spiYellow(), initial.spiYellow()),
        whole("staleAfterDays", rules.staleAfterDays(), initial.staleAfterDays()));
  }

  /** Shares of the four criteria in the priority of a process. */
  public List<Threshold> getWeights() {
    ProcessPriority initial = rules.processDefaults();
    return List.of(
        new Threshold("processVolume", rules.processVolume(), initial.volume()),
        new Threshold("processMediaBreaks", rules.processMediaBreaks(), initial.mediaBreaks()),
        new Threshold("processInterfaces", rules.processInterfaces(), initial.interfaces()),
        new Threshold(
            "processKnowledgeRisk", rules.processKnowledgeRisk(), initial.knowledgeRisk()));
  }

  private static Threshold whole(String name, int value, int initial) {
    return new Threshold(name, BigDecimal.valueOf(value), BigDecimal.valueOf(initial));
  }

  public MeasureStatus[] getColumns() {
    return MeasureStatus.values();
  }

  public String wip(MeasureStatus status) {
    Integer most = rules.wip().get(status);
    return most == null ? "" : most.toString();
  }

  public String initial(Threshold threshold) {
    return Texts.of(page.getLocale())
        .format(
            "master.thresholds.default", Formats.of(page.getLocale()).number(threshold.initial()));
  }
}
