// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Loads the demonstration at the start and lets its own day be the business day. */
@Dependent
public class DemoRoadmapLoader implements StartStep {

  @Inject DemoRoadmaps demo;
  @Inject BusinessDay businessDay;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void run() {
    if (Configuration.current().demo()) {
      businessDay.setDemoDay(Callers.callAs(Caller.SYSTEM, demo::load));
    }
  }
}
