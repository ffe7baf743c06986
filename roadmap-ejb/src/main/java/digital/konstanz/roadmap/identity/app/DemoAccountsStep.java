// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the demo accounts before the demo roadmap, which names them as responsible functions. */
@Dependent
public class DemoAccountsStep implements StartStep {

  @Inject private DemoAccounts accounts;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void run() {
    if (Configuration.current().demo()) {
      Callers.runAs(Caller.SYSTEM, accounts::create);
    }
  }
}
