// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import digital.konstanz.roadmap.platform.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Says of the jobs that this node left open when it stopped that they were interrupted. */
@ApplicationScoped
public class InterruptedJobs implements StartStep {

  private static final Logger LOG = Logger.getLogger(InterruptedJobs.class.getName());

  @Inject private JobRows rows;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void run() {
    int interrupted = rows.interrupt(JobService.node());
    if (interrupted > 0) {
      LOG.info(() -> interrupted + " jobs were interrupted by the last stop");
    }
  }
}
