// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One job from start to end. Whatever happens in it, the row says how it ended. */
final class JobRun implements Runnable, JobProgress {

  private static final Logger LOG = Logger.getLogger(JobRun.class.getName());
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(200);

  private final UUID id;
  private final JobRows rows;
  private final Clock clock;
  private final JobWork work;
  private Instant written = Instant.EPOCH;
  private int percent;

  JobRun(UUID id, JobRows rows, Clock clock, JobWork work) {
    this.id = id;
    this.rows = rows;
    this.clock = clock;
    this.work = work;
  }

  @Override
  public void run() {
    if (!rows.start(id)) {
      rows.end(id, JobState.CANCELLED, null, null);
      return;
    }
    try {
      JobOutcome outcome = work.run(this);
      rows.end(id, outcome.state(), outcome.message(), outcome.result());
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void fail(RuntimeException e) {
    if (causedBy(e, JobCancelledException.class) != null) {
      rows.end(id, JobState.CANCELLED, null, null);
      return;
    }
    RuleViolatedException rule = causedBy(e, RuleViolatedException.class);
    if (rule != null) {
      rows.end(id, JobState.FAILED, rule.code(), rule.values());
      return;
    }
    LOG.log(Level.SEVERE, e, () -> "Incident " + id + ": the job failed");
    rows.end(id, JobState.FAILED, "job.incident", id.toString());
  }

  private static <T extends Throwable> T causedBy(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  @Override
  public void report(int done, String message) {
    percent = Math.max(percent, Math.min(done, 100));
    Instant now = clock.instant();
    if (now.isBefore(written.plus(BETWEEN_WRITES))) {
      return;
    }
    written = now;
    if (!rows.progress(id, percent, message)) {
      throw new JobCancelledException();
    }
  }
}
