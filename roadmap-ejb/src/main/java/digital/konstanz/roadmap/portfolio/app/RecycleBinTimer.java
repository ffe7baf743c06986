// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Empties the recycle bin of what is due, once a night. */
@Singleton
public class RecycleBinTimer {

  @Inject private RecycleBinService bin;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void run() {
    Callers.runAs(Caller.SYSTEM, bin::purge);
  }
}
