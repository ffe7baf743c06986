// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Removes the demonstration at the start where {@code ROADMAP_EMPTY} asks for it. */
@Dependent
public class DemoRemovalStep implements StartStep {

  private static final Logger LOG = Logger.getLogger(DemoRemovalStep.class.getName());

  @Inject RoadmapEmptyingService emptying;

  @Override
  public int order() {
    return 250;
  }

  @Override
  public void run() {
    Configuration configuration = Configuration.current();
    boolean asked = configuration.text("ROADMAP_EMPTY").map(Boolean::parseBoolean).orElse(false);
    if (asked
        && configuration.demo()
        && Callers.callAs(Caller.SYSTEM, emptying::removeDemonstration)) {
      LOG.info("The demonstration roadmap was removed; accounts and master data stay.");
    }
  }
}
