// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.app.HouseRulesService;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the traffic lights come about, with the thresholds that the city set. */
@Named
@RequestScoped
public class LightTexts {

  @Inject private HouseRulesService rules;
  @Inject private PageContext page;

  private List<String> lines;

  /** One sentence each. */
  public List<String> getLines() {
    if (lines == null) {
      LightRules lights = rules.lights();
      Texts texts = Texts.of(page.getLocale());
      lines =
          List.of(
              texts.get("cockpit.lights.explain.worst"),
              texts.format("cockpit.lights.explain.time", lights.timeGreen(), lights.timeYellow()),
              texts.format("cockpit.lights.explain.cost", lights.costGreen(), lights.costYellow()),
              texts.format(
                  "cockpit.lights.explain.progress", lights.spiGreen(), lights.spiYellow()),
              texts.format("cockpit.lights.explain.grey", lights.staleAfterDays()));
    }
    return lines;
  }
}
